package io.gongkai.compliance.submission;

import static io.gongkai.compliance.SubmittedReport.aReportFrom;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.gongkai.compliance.Prose;
import io.gongkai.compliance.SubmittedReport;
import io.gongkai.engine.similarity.EarlierReport;
import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

@QuarkusTest
class EarlierReportsTest {

    private static final String LATER = "2021-10-25T08:00:00Z";

    @Inject
    Submissions submissions;

    @Inject
    EarlierReports earlierReports;

    @Inject
    ObjectMapper mapper;

    @Test
    void ofThreeHundredReportsThatResembleItOnlyTheNearestAreRead() {
        String shared = Prose.of(501, 600);
        IntStream.range(0, 300).forEach(i -> accept(report(shared + Prose.of(1_000 + i, 900))));
        String nearest = shared + Prose.of(501_501, 100);
        accept(report(nearest));
        SubmittedReport asked = report(shared + Prose.of(502, 100)).with("submittedAt", LATER);
        accept(yearBefore(asked, "去年的报告。"));

        List<EarlierReport> found = earlierReports.of(event(asked));

        assertThat(found).hasSize(12);
        assertThat(found.get(0).sameSchool()).isTrue();
        assertThat(found.get(1).text()).isEqualTo(nearest);
    }

    @Test
    void onlyTheNewestRevisionOfAnotherReportCounts() {
        String old = Prose.of(511, 800);
        SubmittedReport other = report(old);
        accept(other);
        accept(other.revision(2).text(Prose.of(512, 800)));
        accept(other.revision(1).text(old));

        assertThat(earlierReports.of(event(report(old).with("submittedAt", LATER))))
                .isEmpty();
        assertThat(earlierReports.of(event(report(Prose.of(512, 800)).with("submittedAt", LATER))))
                .hasSize(1);
    }

    @Test
    void aResubmissionIsNotComparedWithWhatItReplaces() {
        SubmittedReport report = report(Prose.of(521, 800));
        accept(report);

        assertThat(earlierReports.of(event(report.revision(2).with("submittedAt", LATER))))
                .isEmpty();
    }

    @Test
    void whatWasSubmittedLaterIsNoSource() {
        accept(report(Prose.of(531, 800)).with("submittedAt", LATER));

        assertThat(earlierReports.of(event(report(Prose.of(531, 800))))).isEmpty();
    }

    @Test
    void aSchoolThatRepeatsItselfEveryYearIsOneSource() {
        String text = Prose.of(541, 800);
        SubmittedReport last = report(text);
        accept(last);
        accept(yearBefore(last, text));

        assertThat(earlierReports.of(event(report(text).with("submittedAt", LATER))))
                .hasSize(1);
    }

    @Test
    void aThirdOfATextIsEnoughToBeFound() {
        String copied = Prose.of(551, 700);
        accept(report(copied + Prose.of(552, 1_300)));

        assertThat(earlierReports.of(event(report(copied + Prose.of(553, 1_300)).with("submittedAt", LATER))))
                .hasSize(1);
    }

    @Test
    void aSchoolWithoutANameIsCalledByItsCode() {
        String text = Prose.of(561, 800);
        SubmittedReport other = report(text).without("schoolName");
        accept(other);

        assertThat(earlierReports.of(event(report(text).with("submittedAt", LATER))))
                .extracting(EarlierReport::label)
                .containsExactly(other.schoolCode() + "2020-2021学年报告");
    }

    private static SubmittedReport report(String text) {
        return aReportFrom("54").text(text);
    }

    private static SubmittedReport yearBefore(SubmittedReport report, String text) {
        return report(text).with("schoolCode", report.schoolCode()).year("2019-2020");
    }

    private void accept(SubmittedReport report) {
        QuarkusTransaction.requiringNew().run(() -> submissions.assessed(event(report)));
    }

    private ReportSubmitted event(SubmittedReport report) {
        try {
            return mapper.treeToValue(mapper.readTree(report.json()).path("data"), ReportSubmitted.class);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException(e);
        }
    }
}
