package io.gongkai.engine.rule.part;

import io.gongkai.engine.assessment.Reading;
import io.gongkai.engine.outline.Numbering;
import io.gongkai.engine.outline.NumberingReader;
import io.gongkai.engine.part.FoundPart;
import io.gongkai.engine.rule.Findings;
import io.gongkai.engine.rule.Rule;
import io.gongkai.engine.text.Span;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;

/** The numbers of the parts' headings leave one out: 二、 is followed by 四、. */
final class NumberingSkips implements Rule {

    @Override
    public void check(Reading reading, Findings findings) {
        List<FoundPart> numbered = reading.parts().stream()
                .filter(part -> part.heading() != null && part.ordinal() > 0)
                .sorted(Comparator.comparingInt(
                        part -> Objects.requireNonNull(part.heading()).start()))
                .toList();
        for (int i = 1; i < numbered.size(); i++) {
            FoundPart before = numbered.get(i - 1);
            FoundPart after = numbered.get(i);
            Span heading = Objects.requireNonNull(after.heading());
            boolean skips = after.ordinal() == before.ordinal() + 2;
            if (skips && !Objects.equals(before.heading(), heading) && !isBetween(reading, before, heading)) {
                findings.about(after.code())
                        .evidence(reading.text().quote(heading))
                        .with("before", before.ordinal())
                        .with("after", after.ordinal())
                        .report();
            }
        }
    }

    /** A line with the number left out, in the style of the headings: it names no part, or goes on with the one before. */
    private static boolean isBetween(Reading reading, FoundPart before, Span after) {
        Numbering last = NumberingReader.at(reading.text(), after.start());
        int from = Objects.requireNonNull(before.heading()).end();
        return reading.lines().stream()
                .filter(line -> line.start() >= from && line.start() < after.start())
                .map(line -> NumberingReader.at(reading.text(), line.start()))
                .anyMatch(between -> between.style() == last.style() && between.ordinal() == before.ordinal() + 1);
    }
}
