package io.gongkai.engine.rule.time;

import io.gongkai.engine.school.SchoolYear;
import io.gongkai.engine.text.NormalizedText;
import io.gongkai.engine.time.YearNumber;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Tells whether a report that has no range of dates says its period in other words: 起于2021年9月1日，期末为2022年8月31日; 9月1日至次年8月31日;
 * 统计时间为2021-2022学年. Only reports without a range are searched for it.
 */
final class PeriodWords {

    private static final String FIRST = "y1";
    private static final String LAST = "y2";

    private final Pattern words;

    PeriodWords(String words) {
        this.words = Pattern.compile(words);
    }

    boolean tell(NormalizedText text, SchoolYear year) {
        Matcher found = words.matcher(text);
        while (found.find()) {
            if (isYear(found.group(FIRST), year.startYear()) && isYear(found.group(LAST), year.endYear())) {
                return true;
            }
        }
        return false;
    }

    private static boolean isYear(@Nullable String written, int year) {
        return written == null || YearNumber.at(written, 0) == year;
    }
}
