package io.gongkai.stats.sql;

import static java.util.Objects.requireNonNull;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonParser;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.sql.Array;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.HashMap;
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

    /** Empty where there is no array. */
    public List<BigDecimal> numbers(String column) throws SQLException {
        Array array = result.getArray(column);
        return array == null ? List.of() : List.of((BigDecimal[]) array.getArray());
    }

    /** JSON objects of numbers by name, one after the other in one text: to open each by itself would cost more than it. */
    public List<Map<String, Double>> numbersByName(String column) throws SQLException {
        String objects = text(column);
        List<Map<String, Double>> all = new ArrayList<>();
        try (JsonParser parser = JSON.createParser(objects)) {
            while (parser.nextToken() != null) {
                all.add(numbersByName(parser));
            }
        } catch (IOException e) {
            throw new UncheckedIOException(column + " holds no objects of numbers: " + objects, e);
        }
        return all;
    }

    private static Map<String, Double> numbersByName(JsonParser object) throws IOException {
        Map<String, Double> numbers = new HashMap<>();
        for (String name = object.nextFieldName(); name != null; name = object.nextFieldName()) {
            object.nextToken();
            numbers.put(name, object.getDoubleValue());
        }
        return numbers;
    }

    public <E extends Enum<E>> E word(String column, Class<E> type) throws SQLException {
        return Enum.valueOf(type, text(column));
    }

    public <E extends Enum<E>> @Nullable E wordOrNull(String column, Class<E> type) throws SQLException {
        String value = textOrNull(column);
        return value == null ? null : Enum.valueOf(type, value);
    }
}
