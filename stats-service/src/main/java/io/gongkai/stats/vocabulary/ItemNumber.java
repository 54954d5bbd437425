package io.gongkai.stats.vocabulary;

import java.util.regex.Pattern;

/** A number of the national list of items (高等学校信息公开事项清单). */
public final class ItemNumber {

    public static final int LAST = 50;

    private static final Pattern NUMBER = Pattern.compile("[1-9][0-9]?");

    private ItemNumber() {}

    public static boolean exists(String number) {
        return NUMBER.matcher(number).matches() && Integer.parseInt(number) <= LAST;
    }
}
