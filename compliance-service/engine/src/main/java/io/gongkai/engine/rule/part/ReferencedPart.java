package io.gongkai.engine.rule.part;

import io.gongkai.engine.assessment.Reading;
import io.gongkai.engine.part.FoundPart;
import io.gongkai.engine.part.PartCode;
import io.gongkai.engine.part.PartStatus;
import io.gongkai.engine.rule.Findings;
import io.gongkai.engine.rule.PartNames;
import io.gongkai.engine.rule.Rule;
import io.gongkai.engine.text.Span;

/** A part only points to an attachment that is not in the text. */
final class ReferencedPart implements Rule {

    @Override
    public void check(Reading reading, Findings findings) {
        for (FoundPart part : reading.parts()) {
            Span heading = part.heading();
            Span body = part.body();
            if (heading == null || body == null || part.status() != PartStatus.REFERENCED) {
                continue;
            }
            boolean sentBeside =
                    part.code() == PartCode.S8 && !reading.report().checklist().isEmpty();
            if (!sentBeside) {
                findings.about(part.code())
                        .evidence(reading.text().quote(body.length() > 0 ? body : heading))
                        .with("part", PartNames.of(part.code()))
                        .report();
            }
        }
    }
}
