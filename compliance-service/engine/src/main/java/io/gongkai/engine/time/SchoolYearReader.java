package io.gongkai.engine.time;

import io.gongkai.engine.text.NormalizedText;
import io.gongkai.engine.text.Span;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Reads school years: 2020-2021学年, 20202021学年度, 2020年至2021年学年, 二〇二〇至二〇二一学年. Thread-safe. */
final class SchoolYearReader {

    private static final int LONGEST = 24;

    private final Pattern schoolYear;

    SchoolYearReader(TimeLexicon lexicon) {
        schoolYear = Pattern.compile(lexicon.schoolYear());
    }

    List<FoundSchoolYear> find(NormalizedText text, int[] anchors) {
        List<FoundSchoolYear> found = new ArrayList<>();
        Matcher matcher = schoolYear.matcher(text);
        for (int anchor : anchors) {
            matcher.region(anchor, Math.min(text.length(), anchor + LONGEST));
            if (matcher.lookingAt()) {
                int first = YearNumber.at(text, anchor);
                found.add(new FoundSchoolYear(first, last(matcher, first), new Span(anchor, matcher.end())));
            }
        }
        return found;
    }

    private static int last(Matcher matcher, int first) {
        String written = matcher.group("y2");
        return written != null
                ? YearNumber.at(written, 0)
                : first / 100 * 100 + Integer.parseInt(matcher.group("short"));
    }
}
