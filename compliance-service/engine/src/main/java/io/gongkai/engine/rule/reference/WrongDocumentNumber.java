package io.gongkai.engine.rule.reference;

import io.gongkai.engine.assessment.Reading;
import io.gongkai.engine.reference.FoundReference;
import io.gongkai.engine.reference.Standing;
import io.gongkai.engine.rule.Findings;
import io.gongkai.engine.rule.Rule;

/** A known document is cited with a number that is not its own. */
final class WrongDocumentNumber implements Rule {

    @Override
    public void check(Reading reading, Findings findings) {
        for (FoundReference reference : reading.references()) {
            if (reference.standing() == Standing.WRONG) {
                findings.about()
                        .evidence(reading.text().quote(reference.span()))
                        .with("document", reference.document().name())
                        .with("written", reading.text().substring(reference.span()))
                        .with("right", reference.document().printed())
                        .report();
            }
        }
    }
}
