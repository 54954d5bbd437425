package io.gongkai.stats.sql;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/**
 * SQL with parameters written {@code :name}, in the form that JDBC takes.
 *
 * @param text the statement with question marks
 * @param names the parameter of each question mark, in order
 */
record NamedSql(String text, List<String> names) {

    /** A double colon is a cast. Statements hold no literals or comments with a colon before a letter. */
    private static final Pattern PARAMETER = Pattern.compile("(?<!:):([a-zA-Z]\\w*)");

    static NamedSql parse(String sql) {
        List<String> names = new ArrayList<>();
        String text = PARAMETER.matcher(sql).replaceAll(found -> {
            names.add(found.group(1));
            return "?";
        });
        return new NamedSql(text, List.copyOf(names));
    }
}
