package io.gongkai.ingest.decision;

import static org.assertj.core.api.Assertions.assertThat;

import io.gongkai.ingest.Api;
import io.gongkai.ingest.RealStack;
import io.gongkai.ingest.ReportCase;
import io.gongkai.ingest.Wire;
import io.gongkai.ingest.assessment.Defects;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@RealStack
class PreconditionTest {

    @Inject
    Wire wire;

    private ReportCase report;

    @BeforeEach
    void submitReport() {
        report = ReportCase.submitted(wire, "43").assessed(Defects.plannedItem(3, "将于明年公布制度"));
    }

    @Test
    void whoDecidesMustSayWhichVersionHeHasSeen() {
        Response answer = report.asOfficial()
                .contentType("application/json")
                .body(ReportCase.because("接受。"))
                .post("/v1/reports/" + report.id() + "/acceptances");

        assertThat(answer.statusCode()).isEqualTo(428);
    }

    @Test
    void ofTwentyWhoDecideAtOnceOneDoesAndTheOthersAreToldToLookAgain() {
        String tag = report.tag();
        List<String> keys = report.keys();

        List<CompletableFuture<Response>> calls = IntStream.range(0, 20)
                .mapToObj(n -> CompletableFuture.supplyAsync(() -> n % 2 == 0
                        ? report.post(report.asOfficial(), "acceptances", tag, ReportCase.because("接受。"))
                        : report.post(report.asOfficial(), "returns", tag, ReportCase.toMend(keys))))
                .toList();
        List<Integer> answers = calls.stream()
                .map(CompletableFuture::join)
                .map(Response::statusCode)
                .toList();

        assertThat(answers).filteredOn(status -> status == 201).hasSize(1);
        assertThat(answers).filteredOn(status -> status == 412).hasSize(19);
        assertThat(report.get("history").getList("items.act", String.class))
                .filteredOn(act -> List.of("ACCEPTED", "RETURNED").contains(act))
                .hasSize(1);
    }

    @Test
    void aRevisionThatArrivesWhileSomeoneDecidesStopsTheDecision() {
        String tag = report.tag();
        report.resubmitted("第二稿").assessed();

        Response answer = report.post(report.asOfficial(), "acceptances", tag, ReportCase.because("接受。"));

        assertThat(answer.statusCode()).isEqualTo(412);
        assertThat(report.stage()).isEqualTo("ASSESSED");
    }

    @Test
    void aNewerAssessmentOrAnExplanationStopsTheDecisionToo() {
        String beforeAssessment = report.tag();
        report.assessed(Defects.missingPart("S3"));
        assertThat(report.post(report.asOfficial(), "returns", beforeAssessment, ReportCase.toMend(report.keys()))
                        .statusCode())
                .isEqualTo(412);

        String beforeExplanation = report.tag();
        report.explain(report.keys().get(0));
        assertThat(report.post(report.asOfficial(), "returns", beforeExplanation, ReportCase.toMend(report.keys()))
                        .statusCode())
                .isEqualTo(412);
    }

    @Test
    void anotherProvinceAndAnotherSchoolSeeNothing() {
        for (String what : List.of("acceptances", "withdrawals", "recalls")) {
            assertThat(report.post(Api.asOfficial("11"), what, ReportCase.because("接受。"))
                            .statusCode())
                    .as(what)
                    .isEqualTo(404);
        }
        assertThat(report.post(Api.asOfficial("11"), "returns", ReportCase.toMend(report.keys()))
                        .statusCode())
                .isEqualTo(404);
        String other = Api.registeredSchool("43");
        assertThat(report.withdraw(Api.asSchool(other)).statusCode()).isEqualTo(404);
        for (String what : List.of("returns", "history", "waivers", "explanations", "revisions/1/findings")) {
            String address = "/v1/reports/" + report.id() + "/" + what;
            assertThat(Api.asSchool(other).get(address).statusCode()).as(what).isEqualTo(404);
            assertThat(Api.asOfficial("11").get(address).statusCode()).as(what).isEqualTo(404);
        }
    }

    @Test
    void allFaultsOfAReturnComeInOneAnswer() {
        Response answer =
                report.post(report.asOfficial(), "returns", Map.of("findings", List.of(), "dueDate", "2021-10-31"));

        assertThat(answer.statusCode()).isEqualTo(422);
        assertThat(answer.jsonPath().getList("errors.pointer", String.class))
                .containsExactlyInAnyOrder("/reason", "/findings", "/dueDate");
    }

    @Test
    void aReturnNamesOnlyFindingsOfTheNewestRevision() {
        Response answer = report.post(
                report.asOfficial(),
                "returns",
                ReportCase.toMend(List.of(report.keys().get(0), "0123456789abcdef")));

        assertThat(answer.statusCode()).isEqualTo(422);
        assertThat(answer.jsonPath().getList("errors.pointer", String.class)).containsExactly("/findings/1");
        assertThat(report.stage()).isEqualTo("ASSESSED");
    }
}
