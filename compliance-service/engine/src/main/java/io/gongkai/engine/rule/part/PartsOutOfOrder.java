package io.gongkai.engine.rule.part;

import io.gongkai.engine.assessment.Reading;
import io.gongkai.engine.part.FoundPart;
import io.gongkai.engine.part.PartCode;
import io.gongkai.engine.rule.Findings;
import io.gongkai.engine.rule.PartNames;
import io.gongkai.engine.rule.Rule;
import io.gongkai.engine.text.Span;
import java.util.List;

/** The parts stand in another order than the profile gives; the first one out of place is reported. */
final class PartsOutOfOrder implements Rule {

    @Override
    public void check(Reading reading, Findings findings) {
        List<FoundPart> required = reading.profile().parts().stream()
                .map(reading::part)
                .filter(FoundPart::isThere)
                .toList();
        for (int i = 1; i < required.size(); i++) {
            Span before = required.get(i - 1).heading();
            Span heading = required.get(i).heading();
            if (before != null && heading != null && heading.start() < before.start()) {
                PartCode code = required.get(i).code();
                findings.about(code)
                        .evidence(reading.text().quote(heading))
                        .with("part", PartNames.of(code))
                        .with("before", PartNames.of(required.get(i - 1).code()))
                        .report();
                return;
            }
        }
    }
}
