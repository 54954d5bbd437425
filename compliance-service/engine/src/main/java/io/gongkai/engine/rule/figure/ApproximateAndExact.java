package io.gongkai.engine.rule.figure;

import io.gongkai.engine.assessment.Reading;
import io.gongkai.engine.figure.Quantity;
import io.gongkai.engine.rule.Findings;
import io.gongkai.engine.rule.Rule;

/** A figure is said to be near a value and above it at once: 约2043余条. */
final class ApproximateAndExact implements Rule {

    @Override
    public void check(Reading reading, Findings findings) {
        for (Quantity quantity : reading.figures().quantities()) {
            if (quantity.isDoublyQualified()) {
                findings.about()
                        .evidence(Sums.quote(reading, quantity))
                        .with("value", quantity.value())
                        .with("unit", quantity.unit())
                        .report();
            }
        }
    }
}
