package io.gongkai.ingest.problem;

import static org.assertj.core.api.Assertions.assertThat;

import java.lang.reflect.Modifier;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class CommonProblemsTest {

    @Test
    void everyProblemHasANameAStatusAndBothLanguages() {
        assertThat(all()).hasSizeGreaterThan(10).allSatisfy(type -> {
            assertThat(type.slug()).matches("[a-z0-9-]+");
            assertThat(type.status()).isBetween(400, 599);
            assertThat(type.title().zh()).matches(".*\\p{IsHan}.*");
            assertThat(type.detail().zh()).matches(".*\\p{IsHan}.*");
            assertThat(type.title().en()).matches("\\p{ASCII}+");
            assertThat(type.detail().en()).matches("\\p{ASCII}+");
        });
        assertThat(all()).extracting(ProblemType::slug).doesNotHaveDuplicates();
    }

    @ParameterizedTest
    @ValueSource(ints = {400, 401, 403, 404, 405, 406, 412, 413, 415, 500, 503})
    void everyStatusOfTheFrameworkHasItsProblem(int status) {
        assertThat(CommonProblems.forStatus(status).status()).isEqualTo(status);
    }

    private static List<ProblemType> all() {
        return Arrays.stream(CommonProblems.class.getFields())
                .filter(field -> Modifier.isStatic(field.getModifiers()))
                .map(field -> {
                    try {
                        return (ProblemType) field.get(null);
                    } catch (IllegalAccessException impossible) {
                        throw new AssertionError(impossible);
                    }
                })
                .toList();
    }
}
