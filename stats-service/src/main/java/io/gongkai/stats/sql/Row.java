package io.gongkai.stats.sql;

import static java.util.Objects.requireNonNull;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** The current row of a result, read by column name; columns that may be empty have a reader of their own. */
public final class Row {

    private static final JsonFactory JSON = new JsonFactory();

    private final ResultSet result;

    Row(ResultSet result) {
        this.result = result;
    }

    public String text(String column) throws SQLException {
        return requireNonNull(result.getString(column), column);
    }

    public @Nullable String textOrNull(String column) throws SQLException {
        return result.getString(column);
    }

    public int integer(String column) throws SQLException {
        return result.getInt(column);
    }

    public @Nullable Integer integerOrNull(String column) throws SQLException {
        return result.getObject(column, Integer.class);
    }

    public long count(String column) throws SQLException {
        return result.getLong(column);
    }

    public BigDecimal number(String column) throws SQLException {
        return requireNonNull(result.getBigDecimal(column), column);
    }

    public @Nullable BigDecimal numberOrNull(String column) throws SQLException {
        return result.getBigDecimal(column);
    }

    public boolean flag(String column) throws SQLException {
        return result.getBoolean(column);
    }

    public @Nullable Boolean flagOrNull(String column) throws SQLException {
        return result.getObject(column, Boolean.class);
    }

    public @Nullable Instant instantOrNull(String column) throws SQLException {
        OffsetDateTime value = result.getObject(column, OffsetDateTime.class);
        return value == null ? null : value.toInstant();
    }

    public LocalDate date(String column) throws SQLException {
        return requireNonNull(dateOrNull(column), column);
    }

    public @Nullable LocalDate dateOrNull(String column) throws SQLException {
        return result.getObject(column, LocalDate.class);
    }

    public UUID id(String column) throws SQLException {
        return requireNonNull(idOrNull(column), column);
    }

    public Instant instant(String column) throws SQLException {
        return requireNonNull(instantOrNull(column), column);
    }

    public @Nullable UUID idOrNull(String column) throws SQLException {
        return result.getObject(column, UUID.class);
    }

    public List<String> texts(String column) throws SQLException {
        return List.of((String[]) result.getArray(column).getArray());
    }

    public List<Integer> integers(String column) throws SQLException {
        return List.of((Integer[]) result.getArray(column).getArray());
    }

    /** Some of the texts may be null. */
    public List<@Nullable String> textsOrNull(String column) throws SQLException {
        return Arrays.asList((@Nullable String[]) result.getArray(column).getArray());
    }

    /**
     * JSON objects of numbers by name, one after the other in one text: to open each by itself would cost more than it. The text
     * is read as it was sent, since the names, which are the same again and again, are found faster so.
     */
    public void eachNumber(String column, NumberTaker taker) throws SQLException {
        byte[] objects = requireNonNull(result.getBytes(column), column);
        try (JsonParser parser = JSON.createParser(objects)) {
            for (int object = 0; parser.nextToken() != null; object++) {
                for (String name = parser.nextFieldName(); name != null; name = parser.nextFieldName()) {
                    parser.nextToken();
                    taker.take(object, name, parser.getDoubleValue());
                }
            }
        } catch (IOException e) {
            throw new UncheckedIOException(column + " holds no objects of numbers: " + text(column), e);
        }
    }

    /** Takes the numbers of objects as they come. */
    @FunctionalInterface
    public interface NumberTaker {

        /** @param object place of the object among all, from 0 */
        void take(int object, String name, double number);
    }

    /** A JSON object of lists of numbers by word: {@code {"OPEN": [3, 17]}}. */
    public <E extends Enum<E>> Map<E, List<Integer>> numbersByWord(String column, Class<E> type) throws SQLException {
        String object = text(column);
        Map<E, List<Integer>> all = new EnumMap<>(type);
        try (JsonParser parser = JSON.createParser(object)) {
            parser.nextToken();
            for (String word = parser.nextFieldName(); word != null; word = parser.nextFieldName()) {
                List<Integer> numbers = new ArrayList<>();
                parser.nextToken();
                while (parser.nextToken() != JsonToken.END_ARRAY) {
                    numbers.add(parser.getIntValue());
                }
                all.put(Enum.valueOf(type, word), numbers);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(column + " holds no lists of numbers: " + object, e);
        }
        return all;
    }

    public <E extends Enum<E>> E word(String column, Class<E> type) throws SQLException {
        return Enum.valueOf(type, text(column));
    }

    public <E extends Enum<E>> @Nullable E wordOrNull(String column, Class<E> type) throws SQLException {
        String value = textOrNull(column);
        return value == null ? null : Enum.valueOf(type, value);
    }
}
