package io.gongkai.engine.rule.part;

import io.gongkai.engine.assessment.Reading;
import io.gongkai.engine.text.Gap;
import io.gongkai.engine.text.Marks;
import io.gongkai.engine.text.NormalizedText;
import io.gongkai.engine.text.Span;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/**
 * Counts the names of an announcement that stand in the text as headings without being one of the eight parts: 重点工作落实情况 between
 * 二  主动公开情况 and 四  依申请公开情况.
 */
final class ToldNames {

    private static final Marks ENDS = Marks.of("、,;:。");
    private static final Marks BEFORE_HEADING = Marks.of("、.)]。");
    private static final int SHORTEST = 3;
    private static final int LONGEST = 24;
    /** An announcement of more names is none. */
    private static final int MOST = 20;

    private ToldNames() {}

    /** @param headings of the parts, which are counted already */
    static int besides(Reading reading, Span announced, Set<Span> headings) {
        NormalizedText text = reading.text();
        Set<Span> told = new HashSet<>();
        for (String name : names(text.substring(announced))) {
            int at = text.indexOf(name, announced.end(), text.length());
            while (at >= 0) {
                Span place = new Span(at, at + name.length());
                if (isHeading(text, place)) {
                    boolean known = headings.stream().anyMatch(heading -> heading.overlaps(place));
                    if (!known) {
                        told.add(place);
                    }
                    break;
                }
                at = text.indexOf(name, at + 1, text.length());
            }
        }
        return told.size();
    }

    private static boolean isHeading(NormalizedText text, Span place) {
        boolean opens = text.gapBefore(place.start()) != Gap.NONE || BEFORE_HEADING.has(text.charAt(place.start() - 1));
        return opens && (place.end() == text.length() || text.gapBefore(place.end()) != Gap.NONE);
    }

    private static List<String> names(String sentence) {
        List<String> names = new ArrayList<>();
        int start = 0;
        for (int i = 0; i <= sentence.length() && names.size() < MOST; i++) {
            if (i == sentence.length() || ENDS.has(sentence.charAt(i))) {
                if (i - start >= SHORTEST && i - start <= LONGEST) {
                    names.add(sentence.substring(start, i));
                }
                start = i + 1;
            }
        }
        return names;
    }
}
