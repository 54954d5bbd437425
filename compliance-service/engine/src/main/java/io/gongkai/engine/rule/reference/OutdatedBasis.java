package io.gongkai.engine.rule.reference;

import io.gongkai.engine.assessment.Reading;
import io.gongkai.engine.reference.FoundReference;
import io.gongkai.engine.reference.KnownDocument;
import io.gongkai.engine.reference.Standing;
import io.gongkai.engine.rule.Findings;
import io.gongkai.engine.rule.Rule;

/** A document is cited with the number of an edition that was replaced before the school year ended. */
final class OutdatedBasis implements Rule {

    @Override
    public void check(Reading reading, Findings findings) {
        for (FoundReference reference : reading.references()) {
            KnownDocument document = reference.document();
            if (reference.standing() == Standing.OUTDATED && !citesRight(reading, document)) {
                findings.about()
                        .evidence(reading.text().quote(reference.span()))
                        .with("document", document.name())
                        .with("written", reading.text().substring(reference.span()))
                        .with("right", document.printed())
                        .report();
            }
        }
    }

    /** 国务院令第492号公布，国务院令第711号修订: the history of the document is told, not an old basis used. */
    private static boolean citesRight(Reading reading, KnownDocument document) {
        return reading.references().stream()
                .anyMatch(other -> other.document().equals(document) && other.standing() == Standing.RIGHT);
    }
}
