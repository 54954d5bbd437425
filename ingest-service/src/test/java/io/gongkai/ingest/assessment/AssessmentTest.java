package io.gongkai.ingest.assessment;

import static org.assertj.core.api.Assertions.assertThat;

import io.gongkai.ingest.Api;
import io.gongkai.ingest.AssessmentEvent;
import io.gongkai.ingest.RealStack;
import io.gongkai.ingest.Wire;
import io.quarkus.narayana.jta.QuarkusTransaction;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@RealStack
class AssessmentTest {

    private static final Instant NOON = Instant.parse("2021-10-20T12:00:00Z");

    @Inject
    Wire wire;

    @Inject
    Assessments assessments;

    private String school;
    private String report;

    @BeforeEach
    void submitReport() {
        school = Api.registeredSchool("43");
        report = Api.submit(Api.report(school)).jsonPath().getString("reportId");
    }

    @Test
    void aReportIsReceivedUntilItsAssessmentArrives() {
        Response received = get();
        wire.send(AssessmentEvent.of(report, 1).finding(Defects.missingPart("S3")));
        Response assessed = get();

        assertThat(received.jsonPath().getString("stage")).isEqualTo("RECEIVED");
        assertThat(received.header("Retry-After")).isEqualTo("1");
        assertThat(assessed.jsonPath().getString("stage")).isEqualTo("ASSESSED");
        assertThat(assessed.header("Retry-After")).isNull();
        assertThat(assessed.header("ETag")).isNotEqualTo(received.header("ETag"));
        assertThat(Instant.parse(assessed.jsonPath().getString("stageSince")))
                .isAfterOrEqualTo(Instant.parse(received.jsonPath().getString("stageSince")));
        assertThat(Api.asSchool(school)
                        .get("/v1/reports?schoolCode=" + school)
                        .jsonPath()
                        .getString("items[0].stage"))
                .isEqualTo("ASSESSED");
    }

    @Test
    void aNewRevisionWaitsForItsOwnAssessment() {
        wire.send(AssessmentEvent.of(report, 1));
        Map<String, Object> next = Api.report(school);
        next.put("text", "第二稿");
        Api.submit(next);

        wire.send(AssessmentEvent.of(report, 1).at(Instant.now().plusSeconds(60)));
        assertThat(get().jsonPath().getString("stage")).isEqualTo("RECEIVED");
        wire.send(AssessmentEvent.of(report, 2));
        assertThat(get().jsonPath().getString("stage")).isEqualTo("ASSESSED");
    }

    @Test
    void theSameAssessmentAgainAndAnEarlierOneChangeNothing() {
        AssessmentEvent newest =
                AssessmentEvent.of(report, 1).at(NOON.plusSeconds(1)).finding(Defects.missingPart("S3"));
        wire.send(newest);
        String tag = get().header("ETag");

        wire.send(newest, AssessmentEvent.of(report, 1).at(NOON));

        assertThat(get().header("ETag")).isEqualTo(tag);
        assertThat(findings()).extracting(Finding::part).containsExactly("S3");
    }

    @Test
    void aNewerAssessmentReplacesTheEarlierOneAndIsANewVersion() {
        wire.send(AssessmentEvent.of(report, 1).at(NOON).finding(Defects.missingPart("S3")));
        String tag = get().header("ETag");

        wire.send(AssessmentEvent.of(report, 1).at(NOON.plusSeconds(1)).finding(Defects.missingPart("S4")));

        assertThat(get().header("ETag")).isNotEqualTo(tag);
        assertThat(findings()).extracting(Finding::part).containsExactly("S4");
    }

    private Response get() {
        return Api.asSchool(school).get("/v1/reports/" + report);
    }

    private List<Finding> findings() {
        return QuarkusTransaction.requiringNew()
                .call(() -> assessments.of(UUID.fromString(report), 1))
                .orElseThrow()
                .findings();
    }
}
