package io.gongkai.engine.rule.part;

import io.gongkai.engine.assessment.Reading;
import io.gongkai.engine.part.FoundPart;
import io.gongkai.engine.part.PartCode;
import io.gongkai.engine.part.PartStatus;
import io.gongkai.engine.rule.Findings;
import io.gongkai.engine.rule.PartNames;
import io.gongkai.engine.rule.Rule;
import io.gongkai.engine.rule.Severity;
import io.gongkai.engine.text.Span;

/** A part only points to an attachment that is not in the text: 详见附件。 The list is an attachment by its nature, so that this is a hint. */
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
                Findings.Draft finding = findings.about(part.code())
                        .evidence(reading.text().quote(body.length() > 0 ? body : heading))
                        .with("part", PartNames.of(part.code()));
                (part.code() == PartCode.S8 ? finding.as(Severity.HINT) : finding).report();
            }
        }
    }
}
