package io.gongkai.ingest.listing;

import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Conditions of a query, joined by "and"; what was not asked for is no condition. */
public final class Conditions {

    private final StringBuilder where = new StringBuilder("1 = 1");
    private final Map<String, Object> parameters = new HashMap<>();

    /** The property must have this value, if one is given. */
    public Conditions equal(String property, @Nullable Object value) {
        return value == null ? this : and(property + " = :" + property, property, value);
    }

    /** Any condition with one named parameter, if its value is given. */
    public Conditions and(String condition, String name, @Nullable Object value) {
        if (value != null) {
            where.append(" and ").append(condition);
            parameters.put(name, value);
        }
        return this;
    }

    /** What comes after a place in the order of two properties, if there is such a place. */
    public Conditions after(String first, @Nullable String firstValue, String second, @Nullable String secondValue) {
        if (firstValue == null || secondValue == null) {
            return this;
        }
        // The first part is implied by the second; it is what lets the index begin at the right place.
        where.append(" and %1$s >= :after1 and (%1$s > :after1 or %2$s > :after2)".formatted(first, second));
        parameters.put("after1", firstValue);
        parameters.put("after2", secondValue);
        return this;
    }

    public String where() {
        return where.toString();
    }

    public Map<String, Object> parameters() {
        return parameters;
    }
}
