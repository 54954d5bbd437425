package io.gongkai.compliance.intake;

import io.gongkai.compliance.Engine;
import io.gongkai.compliance.assessment.Assessments;
import io.gongkai.compliance.assessment.ReportAssessedSender;
import io.gongkai.compliance.assessment.StoredAssessment;
import io.gongkai.compliance.deadletter.Poison;
import io.gongkai.compliance.submission.EarlierReports;
import io.gongkai.compliance.submission.ReportSubmitted;
import io.gongkai.compliance.submission.RevisionId;
import io.gongkai.compliance.submission.Submissions;
import io.gongkai.engine.assessment.Assessment;
import io.gongkai.engine.similarity.EarlierReport;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Takes an event from its text to the acknowledged answer. */
@ApplicationScoped
class Intake {

    private final ReportSubmittedReader reader;
    private final Engine engine;
    private final EarlierReports earlierReports;
    private final Submissions submissions;
    private final Assessments assessments;
    private final ReportAssessedSender sender;

    Intake(
            ReportSubmittedReader reader,
            Engine engine,
            EarlierReports earlierReports,
            Submissions submissions,
            Assessments assessments,
            ReportAssessedSender sender) {
        this.reader = reader;
        this.engine = engine;
        this.earlierReports = earlierReports;
        this.submissions = submissions;
        this.assessments = assessments;
        this.sender = sender;
    }

    /**
     * Returns once the assessment is stored and the broker has acknowledged the outgoing event. An event that comes again
     * changes nothing, but is answered again: the answer may have been what got lost.
     *
     * @throws Poison where trying again cannot help; anything else thrown is a fault of the database or the broker
     */
    void take(@Nullable String event) {
        ReportSubmitted submitted = reader.read(event);
        try {
            sender.send(assessed(submitted));
        } catch (RuntimeException e) {
            throw Fault.sorted(e);
        }
    }

    private StoredAssessment assessed(ReportSubmitted submitted) {
        RevisionId id = new RevisionId(submitted.reportId(), submitted.revision());
        return assessments
                .find(id)
                .orElseGet(() -> assessments.keep(submitted, assess(submitted, earlierReports.of(submitted))));
    }

    private Assessment assess(ReportSubmitted submitted, List<EarlierReport> earlier) {
        try {
            return engine.assess(submitted.underReview().comparedWith(earlier));
        } catch (RuntimeException | StackOverflowError e) {
            Poison poison = Fault.ofEngine(e);
            submissions.failed(submitted, poison.code());
            throw poison;
        }
    }
}
