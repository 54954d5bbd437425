package io.gongkai.stats.export;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.annotation.JsonIgnore;
import com.fasterxml.jackson.annotation.JsonUnwrapped;
import java.io.IOException;
import java.lang.reflect.Field;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Looks at the columns of all tables that there are. */
class ColumnsTest {

    private static final Path CLASSES = Path.of("target/classes");

    @Test
    void everyPropertyOfARowCanBeChosen() throws IOException {
        assertThat(tables()).hasSizeGreaterThan(15).allSatisfy(table -> {
            Class<?> row = (Class<?>) ((ParameterizedType) table.getGenericType()).getActualTypeArguments()[0];
            assertThat(columns(table).properties())
                    .as(row.getSimpleName())
                    .containsAll(properties(row).toList());
        });
    }

    @Test
    void everyColumnHasAChineseTitleOfItsOwn() throws IOException {
        assertThat(tables())
                .allSatisfy(table -> assertThat(columns(table).of(List.of()))
                        .as(table.getDeclaringClass().getSimpleName())
                        .extracting(Column::title)
                        .doesNotHaveDuplicates()
                        .allMatch(
                                title -> title.codePoints().anyMatch(Character::isIdeographic),
                                "has a Chinese character"));
    }

    private static Stream<String> properties(Class<?> row) {
        return Arrays.stream(row.getRecordComponents())
                .filter(property -> !isAnnotated(row, property, JsonIgnore.class))
                .flatMap(property -> isAnnotated(row, property, JsonUnwrapped.class)
                        ? properties(property.getType())
                        : Stream.of(property.getName()));
    }

    private static boolean isAnnotated(
            Class<?> row, RecordComponent property, Class<? extends java.lang.annotation.Annotation> with) {
        try {
            return row.getDeclaredField(property.getName()).isAnnotationPresent(with);
        } catch (NoSuchFieldException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    private static Columns<?> columns(Field table) {
        try {
            table.setAccessible(true);
            return (Columns<?>) table.get(null);
        } catch (IllegalAccessException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    private static List<Field> tables() throws IOException {
        try (Stream<Path> files = Files.walk(CLASSES.resolve("io/gongkai/stats"))) {
            return files.map(CLASSES::relativize)
                    .map(Path::toString)
                    .filter(file -> file.endsWith(".class") && !file.contains("-info"))
                    .map(file -> file.replace(".class", "").replace('/', '.'))
                    .flatMap(ColumnsTest::fields)
                    .filter(field ->
                            field.getType() == Columns.class && field.getName().equals("COLUMNS"))
                    .toList();
        }
    }

    private static Stream<Field> fields(String name) {
        try {
            return Arrays.stream(Class.forName(name, false, ColumnsTest.class.getClassLoader())
                    .getDeclaredFields());
        } catch (ClassNotFoundException impossible) {
            throw new IllegalStateException(impossible);
        }
    }
}
