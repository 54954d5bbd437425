package io.gongkai.engine.rule.figure;

import io.gongkai.engine.assessment.Reading;
import io.gongkai.engine.figure.Breakdown;
import io.gongkai.engine.figure.Breakdown.Balance;
import io.gongkai.engine.figure.Quantity;
import io.gongkai.engine.rule.Findings;
import io.gongkai.engine.rule.Findings.Draft;
import io.gongkai.engine.rule.Rule;
import io.gongkai.engine.rule.Severity;
import java.util.List;

/** A total in one unit is made of parts in several. */
final class UnitsMixed implements Rule {

    @Override
    public void check(Reading reading, Findings findings) {
        for (Breakdown breakdown : reading.figures().breakdowns()) {
            List<String> others = breakdown.parts().stream()
                    .map(Quantity::unit)
                    .distinct()
                    .filter(unit -> !unit.equals(breakdown.total().unit()))
                    .toList();
            if (!others.isEmpty()) {
                Draft shown = Sums.shown(findings.about(), reading, breakdown).with("others", others);
                (breakdown.balance() == Balance.ADDS_UP_WITH_FOLLOWERS ? shown.as(Severity.EXPLAIN) : shown).report();
            }
        }
    }
}
