package io.gongkai.ingest.report;

import io.gongkai.ingest.check.ReportCheck;
import io.gongkai.ingest.check.ReportToCheck;
import io.gongkai.ingest.collection.CollectionView;
import io.gongkai.ingest.school.SchoolView;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.ws.rs.core.HttpHeaders;
import java.time.Clock;
import java.time.Instant;

/** A submission that stores nothing: every check of one, and the assessment that one would get. */
@ApplicationScoped
class DryRun {

    static final String PARAMETER = "dryRun";

    private final SubmissionCheck check;
    private final ReportCheck checker;
    private final Clock clock;

    DryRun(SubmissionCheck check, ReportCheck checker, Clock clock) {
        this.check = check;
        this.checker = checker;
        this.clock = clock;
    }

    /** No transaction is open while the checker is asked. */
    DryRunView run(ReceivedReport received, HttpHeaders headers) {
        CheckedSubmission submission = check.check(received);
        Instant now = clock.instant();
        String assessment = checker.assess(
                toCheck(submission, now),
                headers.getHeaderString(HttpHeaders.AUTHORIZATION),
                headers.getHeaderString(HttpHeaders.ACCEPT_LANGUAGE));
        String text = submission.content().text();
        boolean late = Lateness.isLate(now, submission.collection().dueDate());
        return new DryRunView(text, Sha256.of(text), late, assessment);
    }

    private static ReportToCheck toCheck(CheckedSubmission submission, Instant now) {
        SchoolView school = submission.school();
        CollectionView collection = submission.collection();
        return new ReportToCheck(
                submission.content().text(),
                school.schoolType(),
                school.ownership(),
                school.provinceCode(),
                collection.academicYear(),
                submission.content().checklist().stream()
                        .map(row -> new ReportToCheck.Row(row.item(), row.url()))
                        .toList(),
                school.name(),
                collection.profile(),
                Lateness.day(now),
                collection.dueDate(),
                submission.applicability().stream()
                        .map(decided -> new ReportToCheck.Decision(
                                decided.item(), decided.applicability().name()))
                        .toList());
    }
}
