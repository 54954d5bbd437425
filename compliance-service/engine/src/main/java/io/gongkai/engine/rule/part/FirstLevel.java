package io.gongkai.engine.rule.part;

import io.gongkai.engine.assessment.Reading;
import io.gongkai.engine.outline.Line;
import io.gongkai.engine.outline.Numbering;
import io.gongkai.engine.outline.Numbering.Style;
import io.gongkai.engine.outline.NumberingReader;
import io.gongkai.engine.part.FoundPart;
import io.gongkai.engine.text.Span;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;

/**
 * The headings of the report's own first level, whatever they are called: 一、概述 … 四、咨询处理 … 七、说明与附表. They go on from one number to
 * the next in the style that most parts have; points that are parts (1.评议情况 under 五、其他事项) are none of them.
 *
 * @param headings from their number to the end of their line; empty where the parts have no numbers
 */
record FirstLevel(List<Span> headings) {

    static FirstLevel of(Reading reading) {
        Map<Style, Integer> styles = new EnumMap<>(Style.class);
        for (FoundPart part : reading.parts()) {
            Span heading = part.heading();
            if (heading != null && part.ordinal() > 0) {
                styles.merge(style(reading, heading.start()), 1, Integer::sum);
            }
        }
        return styles.entrySet().stream()
                .max(Map.Entry.comparingByValue())
                .map(entry -> new FirstLevel(headings(reading, entry.getKey())))
                .orElse(new FirstLevel(List.of()));
    }

    int size() {
        return headings.size();
    }

    /** Those that are the heading of none of the eight parts. */
    List<Span> others(List<FoundPart> parts) {
        return headings.stream()
                .filter(heading -> parts.stream()
                        .map(FoundPart::heading)
                        .noneMatch(known -> known != null && known.overlaps(heading)))
                .toList();
    }

    private static List<Span> headings(Reading reading, Style style) {
        List<Span> headings = new ArrayList<>();
        for (Line line : reading.lines()) {
            Numbering numbering = NumberingReader.at(reading.text(), line.start());
            if (numbering.style() == style && numbering.ordinal() == headings.size() + 1) {
                headings.add(new Span(line.start(), line.end()));
            }
        }
        return headings;
    }

    private static Style style(Reading reading, int start) {
        return NumberingReader.at(reading.text(), start).style();
    }
}
