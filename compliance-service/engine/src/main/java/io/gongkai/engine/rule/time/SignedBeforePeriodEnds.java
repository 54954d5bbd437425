package io.gongkai.engine.rule.time;

import io.gongkai.engine.assessment.Reading;
import io.gongkai.engine.imprint.SignatureDate;
import io.gongkai.engine.rule.Findings;
import io.gongkai.engine.rule.Rule;
import io.gongkai.engine.rule.Severity;
import io.gongkai.engine.school.SchoolYear;
import java.time.LocalDate;

/** The report is signed before the school year that it reports on was over. */
final class SignedBeforePeriodEnds implements Rule {

    private final int earlyMonths;

    SignedBeforePeriodEnds(int earlyMonths) {
        this.earlyMonths = earlyMonths;
    }

    @Override
    public void check(Reading reading, Findings findings) {
        SignatureDate signed = reading.imprint().signedOn();
        SchoolYear year = reading.report().academicYear();
        if (signed == null || !signed.date().isBefore(year.end())) {
            return;
        }
        Findings.Draft finding = findings.about()
                .evidence(reading.text().quote(signed.span()))
                .with("signed", signed.date())
                .with("end", year.end());
        (isInLastMonths(signed.date(), year.end()) ? finding.as(Severity.HINT) : finding).report();
    }

    /** A report written in the summer holidays is early, not left over from the year before. */
    private boolean isInLastMonths(LocalDate signed, LocalDate end) {
        return signed.plusMonths(earlyMonths).isAfter(end);
    }
}
