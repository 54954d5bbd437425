package io.gongkai.engine.rule.part;

import io.gongkai.engine.assessment.Reading;
import io.gongkai.engine.part.FoundPart;
import io.gongkai.engine.part.PartStatus;
import io.gongkai.engine.rule.Findings;
import io.gongkai.engine.rule.PartNames;
import io.gongkai.engine.rule.Rule;
import io.gongkai.engine.text.Span;

/** A part has a heading and no body, not even 无. */
final class EmptyPart implements Rule {

    @Override
    public void check(Reading reading, Findings findings) {
        for (FoundPart part : reading.parts()) {
            Span heading = part.heading();
            if (heading != null && part.status() == PartStatus.EMPTY) {
                findings.about(part.code())
                        .evidence(reading.text().quote(heading))
                        .with("part", PartNames.of(part.code()))
                        .report();
            }
        }
    }
}
