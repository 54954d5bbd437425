package io.gongkai.engine.rule.figure;

import io.gongkai.engine.assessment.Reading;
import io.gongkai.engine.figure.Breakdown;
import io.gongkai.engine.figure.Breakdown.Balance;
import io.gongkai.engine.figure.FoundFigure;
import io.gongkai.engine.figure.Qualifier;
import io.gongkai.engine.rule.Findings;
import io.gongkai.engine.rule.Rule;
import io.gongkai.engine.rule.Severity;
import java.util.List;

/** More applications were answered, or ended in some way, than were received; 答复3次 of 2件 counts letters and is none. */
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
                Findings.Draft finding = Sums.shown(findings.about(), reading, breakdown);
                (reading.figures().carriedOver() ? finding.as(Severity.HINT) : finding).report();
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
        if (in.unit().equals(out.unit()) && out.value().compareTo(in.value()) > 0) {
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
