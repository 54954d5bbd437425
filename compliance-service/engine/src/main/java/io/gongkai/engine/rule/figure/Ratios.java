package io.gongkai.engine.rule.figure;

import io.gongkai.engine.assessment.Reading;
import io.gongkai.engine.figure.Ratio;
import io.gongkai.engine.rule.Findings.Draft;
import java.math.RoundingMode;

/** How findings on percentages show their numbers and places. */
final class Ratios {

    private Ratios() {}

    static Draft shown(Draft draft, Reading reading, Ratio ratio) {
        int digits = ratio.percentage().decimals();
        return draft.evidence(Sums.quote(reading, ratio.percentage()))
                .evidence(Sums.quote(reading, ratio.part()))
                .evidence(Sums.quote(reading, ratio.whole()))
                .with("printed", ratio.percentage().value())
                .with("unit", ratio.percentage().unit())
                .with("sign", ratio.made().sign())
                .with("part", ratio.part().value())
                .with("whole", ratio.whole().value())
                .with("exact", ratio.exact())
                .with("rounded", ratio.exact().setScale(digits, RoundingMode.HALF_UP));
    }
}
