package io.gongkai.engine.rule.figure;

import io.gongkai.engine.assessment.Reading;
import io.gongkai.engine.figure.Breakdown;
import io.gongkai.engine.figure.Breakdown.Balance;
import io.gongkai.engine.figure.FoundFigure;
import io.gongkai.engine.figure.Qualifier;
import io.gongkai.engine.rule.Findings;
import io.gongkai.engine.rule.Rule;
import java.util.List;

/** More applications were answered, or ended in some way, than were received. */
final class OutcomesExceedApplications implements Rule {

    private static final String RECEIVED = "applications_received";
    private static final String ANSWERED = "applications_answered";

    /** Whether this is its case rather than that of any total. */
    static boolean concerns(Breakdown breakdown) {
        return breakdown.metric().equals(RECEIVED)
                && breakdown.balance() != Balance.ADDS_UP
                && breakdown.sum().compareTo(breakdown.total().value()) > 0;
    }

    @Override
    public void check(Reading reading, Findings findings) {
        for (Breakdown breakdown : reading.figures().breakdowns()) {
            if (concerns(breakdown)) {
                Sums.shown(findings.about(), reading, breakdown).report();
                return;
            }
        }
        moreAnswered(reading, findings);
    }

    private static void moreAnswered(Reading reading, Findings findings) {
        List<FoundFigure> received = stated(reading, RECEIVED);
        List<FoundFigure> answered = stated(reading, ANSWERED);
        if (received.size() != 1 || answered.size() != 1 || reading.figures().carriedOver()) {
            return;
        }
        FoundFigure in = received.get(0);
        FoundFigure out = answered.get(0);
        if (out.value().compareTo(in.value()) > 0) {
            findings.about()
                    .evidence(reading.text().quote(in.span()))
                    .evidence(reading.text().quote(out.span()))
                    .with("total", in.value())
                    .with("unit", in.unit())
                    .with("parts", List.of(out.value()))
                    .with("sum", out.value())
                    .with("difference", in.value().subtract(out.value()))
                    .report();
        }
    }

    private static List<FoundFigure> stated(Reading reading, String metric) {
        return reading.figures().figures().stream()
                .filter(figure -> figure.metric().equals(metric) && figure.qualifier() == Qualifier.EXACT)
                .toList();
    }
}
