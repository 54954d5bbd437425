package io.gongkai.stats.sql;

import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Values for the named parameters of a statement. */
public final class Arguments {

    private final Map<String, @Nullable Object> values = new HashMap<>();

    private Arguments() {}

    public static Arguments none() {
        return new Arguments();
    }

    public static Arguments with(String name, @Nullable Object value) {
        return none().and(name, value);
    }

    public Arguments and(String name, @Nullable Object value) {
        values.put(name, value);
        return this;
    }

    void bind(NamedSql sql, PreparedStatement statement) throws SQLException {
        int index = 1;
        for (String name : sql.names()) {
            if (!values.containsKey(name)) {
                throw new IllegalArgumentException("No value for parameter " + name);
            }
            statement.setObject(index++, forJdbc(values.get(name)));
        }
    }

    /** The driver knows neither instants nor collections, nor our enums and value types. */
    private static @Nullable Object forJdbc(@Nullable Object value) {
        if (value instanceof Instant instant) {
            return instant.atOffset(ZoneOffset.UTC);
        }
        if (value instanceof Enum<?> || value instanceof Record) {
            return value.toString();
        }
        if (value instanceof Collection<?> many) {
            return many.stream().map(String::valueOf).toArray(String[]::new);
        }
        return value;
    }
}
