package io.gongkai.stats.problem;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.Arrays;
import java.util.List;
import java.util.UUID;

/** Which JSON values a simple Java type takes, and what that is called in the words of JSON. */
final class JsonScalar {

    private JsonScalar() {}

    static boolean matches(JsonNode node, Class<?> type) {
        if (type.isEnum()) {
            return node.isTextual() && names(type).contains(node.textValue());
        }
        if (type == String.class) {
            return node.isTextual();
        }
        if (type == LocalDate.class) {
            return node.isTextual() && isDate(node.textValue());
        }
        if (type == UUID.class) {
            return node.isTextual() && isUuid(node.textValue());
        }
        if (type == Integer.class || type == int.class) {
            return node.isIntegralNumber() && node.canConvertToInt();
        }
        if (type == Long.class || type == long.class) {
            return node.isIntegralNumber() && node.canConvertToLong();
        }
        if (type == Boolean.class || type == boolean.class) {
            return node.isBoolean();
        }
        return !Number.class.isAssignableFrom(type) || node.isNumber();
    }

    static Text named(Class<?> type) {
        if (type.isEnum()) {
            String names = String.join(" | ", names(type));
            return new Text("以下之一：" + names, "one of " + names);
        }
        if (type == LocalDate.class) {
            return new Text("形如 2021-10-31 的日期", "a date such as 2021-10-31");
        }
        if (type == UUID.class) {
            return new Text("UUID", "a UUID");
        }
        if (type == String.class) {
            return new Text("字符串", "a string");
        }
        if (type == Boolean.class || type == boolean.class) {
            return new Text("true 或 false", "true or false");
        }
        return type == Integer.class || type == Long.class || type == int.class || type == long.class
                ? new Text("整数", "a whole number")
                : new Text("数字", "a number");
    }

    private static List<String> names(Class<?> type) {
        return Arrays.stream(type.getEnumConstants())
                .map(constant -> ((Enum<?>) constant).name())
                .toList();
    }

    private static boolean isDate(String text) {
        try {
            return LocalDate.parse(text) != null;
        } catch (DateTimeParseException notADate) {
            return false;
        }
    }

    private static boolean isUuid(String text) {
        try {
            return UUID.fromString(text).toString().equalsIgnoreCase(text);
        } catch (IllegalArgumentException notAUuid) {
            return false;
        }
    }
}
