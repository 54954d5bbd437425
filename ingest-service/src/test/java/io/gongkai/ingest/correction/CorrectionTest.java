package io.gongkai.ingest.correction;

import static org.assertj.core.api.Assertions.assertThat;

import io.gongkai.ingest.RealStack;
import io.gongkai.ingest.ReportCase;
import io.gongkai.ingest.Wire;
import io.gongkai.ingest.assessment.Defects;
import io.restassured.path.json.JsonPath;
import jakarta.inject.Inject;
import java.util.List;
import org.junit.jupiter.api.Test;

@RealStack
class CorrectionTest {

    @Inject
    Wire wire;

    @Test
    void afterTheReturnItShowsWhatIsClearedWhatRemainsAndWhatIsNew() {
        ReportCase report = ReportCase.submitted(wire, "43")
                .assessed(
                        Defects.missingPart("S3"),
                        Defects.wrongTotal("主动公开信息120条", 110),
                        Defects.plannedItem(3, "将于明年公布制度"));
        report.post(
                report.asOfficial(),
                "returns",
                ReportCase.toMend(List.of(report.keys().get(0), report.keys().get(1))));

        report.resubmitted("第二稿").assessed(Defects.wrongTotal("主动公开信息125条", 110), Defects.missingPart("S4"));

        JsonPath corrections = report.get("revisions/2/corrections");
        assertThat(corrections.getInt("comparedWith")).isEqualTo(1);
        assertThat(corrections.getInt("round")).isEqualTo(1);
        assertThat(corrections.getString("remarks")).isEqualTo("请附上清单事项公开情况表。");
        assertThat(corrections.getList("cleared.finding.rule", String.class)).containsExactly("PART-01", "ITEM-03");
        assertThat(corrections.getList("cleared.asked", Boolean.class)).containsExactly(true, false);
        assertThat(corrections.getList("remaining.finding.rule", String.class)).containsExactly("FIG-01");
        assertThat(corrections.getBoolean("remaining[0].asked")).isTrue();
        assertThat(corrections.getList("added.finding.part", String.class)).containsExactly("S4");
    }

    @Test
    void aRevisionBetweenDoesNotHideWhatTheReturnAskedFor() {
        ReportCase report = ReportCase.submitted(wire, "43").assessed(Defects.missingPart("S3"));
        report.giveBack();
        report.resubmitted("第二稿").assessed();

        report.resubmitted("第三稿").assessed(Defects.missingPart("S3"));

        JsonPath corrections = report.get("revisions/3/corrections");
        assertThat(corrections.getInt("comparedWith")).isEqualTo(1);
        assertThat(corrections.getList("remaining.finding.part", String.class)).containsExactly("S3");
    }

    @Test
    void withoutAReturnARevisionIsComparedWithTheOneBefore() {
        ReportCase report = ReportCase.submitted(wire, "43").assessed(Defects.missingPart("S3"));
        report.resubmitted("第二稿").assessed();

        JsonPath corrections = report.get("revisions/2/corrections");

        assertThat(corrections.getInt("comparedWith")).isEqualTo(1);
        assertThat(corrections.getString("round")).isNull();
        assertThat(corrections.getList("cleared.finding.part", String.class)).containsExactly("S3");
    }

    @Test
    void nothingIsCalledClearedBeforeTheAssessment() {
        ReportCase report = ReportCase.submitted(wire, "43").assessed(Defects.missingPart("S3"));
        report.resubmitted("第二稿");

        JsonPath corrections = report.get("revisions/2/corrections");

        assertThat(corrections.getString("assessedAt")).isNull();
        assertThat(corrections.getList("cleared")).isEmpty();
        assertThat(report.asSchool()
                        .get("/v1/reports/" + report.id() + "/revisions/2/corrections")
                        .header("Retry-After"))
                .isEqualTo("1");
        assertThat(report.asSchool()
                        .get("/v1/reports/" + report.id() + "/revisions/3/corrections")
                        .statusCode())
                .isEqualTo(404);
    }
}
