package io.gongkai.engine.rule.part;

import static io.gongkai.engine.FindingsAssert.assertThatReport;
import static io.gongkai.engine.ReportBuilder.aReport;
import static org.assertj.core.api.Assertions.assertThat;

import io.gongkai.engine.TestAssessor;
import io.gongkai.engine.assessment.Assessment.Finding;
import io.gongkai.engine.assessment.Assessment.Search;
import io.gongkai.engine.assessment.ReportUnderReview;
import io.gongkai.engine.part.PartCode;
import io.gongkai.engine.rule.Severity;
import io.gongkai.engine.school.Ownership;
import io.gongkai.engine.school.SchoolType;
import io.gongkai.engine.school.SchoolYear;
import org.junit.jupiter.api.Test;

class ReviewsUnsaidInMergedPartTest {

    private static final String HEADING = "四、对信息公开的评议、举报等情况";

    private static String merged(String body) {
        return aReport()
                .without(PartCode.S5)
                .headed(PartCode.S4, "对信息公开的评议、举报等情况")
                .with(PartCode.S4, body)
                .build();
    }

    @Test
    void reportsAMergedPartThatLetsReviewsAndLawsuitsFall() {
        assertThatReport(merged("师生代表评议认为公开及时。本学年没有收到举报。")).reports("PART-08", HEADING);
    }

    @Test
    void isOnlyAHintInYearsWhoseFrameAskedForComplaintsAlone() {
        ReportUnderReview report = ReportUnderReview.of(
                merged("师生代表评议认为公开及时。本学年没有收到举报。"), SchoolType.VOCATIONAL, Ownership.PUBLIC, "43", new SchoolYear(2014));
        assertThat(TestAssessor.ASSESSOR.assess(report).findings())
                .filteredOn(finding -> finding.rule().equals("PART-08"))
                .extracting(Finding::severity)
                .containsExactly(Severity.HINT);
    }

    @Test
    void saysWhatWasLookedForAndIsNotRepeatedByTheRuleOnRequiredFigures() {
        assertThat(TestAssessor.assess(merged("师生代表评议认为公开及时。本学年没有收到举报。")).findings())
                .filteredOn(finding -> finding.rule().equals("PART-08"))
                .flatExtracting(finding -> finding.searched())
                .extracting(Search::subject)
                .containsExactly("reviews", "lawsuits");
        assertThatReport(merged("师生代表评议认为公开及时。本学年没有收到举报。")).isSilentAbout("FIG-04");
    }

    @Test
    void isSilentWhereTheyAreToldUnderTheSharedHeading() {
        assertThatReport(merged("师生代表评议认为公开及时。本学年没有发生举报、行政复议和行政诉讼。")).isSilentAbout("PART-08");
    }

    @Test
    void reportsOnlyWhatIsNotTold() {
        assertThat(TestAssessor.assess(merged("评议认为公开及时。没有发生举报和行政复议。")).findings())
                .filteredOn(finding -> finding.rule().equals("PART-08"))
                .singleElement()
                .satisfies(finding ->
                        assertThat(finding.message().zh()).contains("行政诉讼").doesNotContain("行政复议"));
    }

    @Test
    void isSilentWhereThePartHasItsOwnHeading() {
        assertThatReport(aReport().with(PartCode.S5, "没有收到举报。").build()).isSilentAbout("PART-08");
    }
}
