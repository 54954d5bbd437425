package io.gongkai.ingest.report;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.gongkai.ingest.Api;
import io.gongkai.ingest.RealStack;
import io.gongkai.ingest.document.reader.WordFile;
import io.quarkus.test.common.QuarkusTestResource;
import io.restassured.path.json.JsonPath;
import io.restassured.response.Response;
import java.io.IOException;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@RealStack
@QuarkusTestResource(value = Checker.class, restrictToAnnotatedClass = true)
class DryRunTest {

    private static final Set<String> MORE_THAN_THE_EXAMPLE = Set.of("schoolName", "submittedOn", "dueOn");

    private String school;
    private Map<String, Object> report;

    @BeforeEach
    void registerSchool() {
        school = Api.registeredSchool("43");
        report = Api.report(school);
    }

    @Test
    void theCheckerIsAskedWhatASubmissionWouldTellIt() throws IOException {
        JsonNode answer = new ObjectMapper()
                .readTree(dry().then().statusCode(200).extract().asString());

        assertThat(answer.path("text").asText()).isEqualTo(Api.TEXT);
        assertThat(answer.path("textSha256").asText()).isEqualTo(Sha256.of(Api.TEXT));
        assertThat(answer.path("late").asBoolean()).isTrue();
        JsonNode asked = answer.at("/assessment/asked");
        assertThat(asked.path("schoolType").asText()).isEqualTo("VOCATIONAL");
        assertThat(asked.path("provinceCode").asText()).isEqualTo("43");
        assertThat(asked.path("dueOn").asText()).isEqualTo("2021-10-31");
        assertThat(asked.at("/checklist/0/url").asText()).isEqualTo("https://example.edu.cn/gk/1");
        assertThat(answer.at("/assessment/assessment")).isEqualTo(example().path("response"));
        assertThat(answer.at("/assessment/authorization").asText()).startsWith("Bearer ey");
        Set<String> expected = new TreeSet<>(MORE_THAN_THE_EXAMPLE);
        example().path("request").fieldNames().forEachRemaining(expected::add);
        assertThat(asked.fieldNames()).toIterable().containsExactlyInAnyOrderElementsOf(expected);
    }

    @Test
    void theCheckerHearsWhatTheDepartmentHasDecided() {
        Api.asOfficial("43")
                .contentType("application/json")
                .body(Map.of(
                        "decisions", List.of(Map.of("item", 17, "applicability", "NOT_APPLICABLE", "reason", "经核实"))))
                .post("/v1/schools/" + school + "/years/2020-2021/applicability");

        JsonPath asked = dry().jsonPath();

        assertThat(asked.getList("assessment.asked.applicability.item")).containsExactly(17);
        assertThat(asked.getList("assessment.asked.applicability.applicability"))
                .containsExactly("NOT_APPLICABLE");
    }

    @Test
    void nothingIsStored() {
        dry();

        assertThat(Api.asSchool(school).get("/v1/reports").jsonPath().getList("items"))
                .isEmpty();
        assertThat(Api.submit(report).jsonPath().getInt("revision")).isEqualTo(1);
    }

    @Test
    void aDocumentIsReadForADryRunToo() {
        Response answer = ReportForm.of(school)
                .queryParam("dryRun", true)
                .multiPart(
                        "document", "r.docx", WordFile.aWordFile().line("一、概述").bytes(), "application/msword")
                .post("/v1/reports");

        assertThat(answer.statusCode()).as(answer.asString()).isEqualTo(200);
        assertThat(answer.jsonPath().getString("text")).isEqualTo("一、概述\n");
        assertThat(answer.jsonPath().getString("assessment.asked.text")).isEqualTo("一、概述\n");
    }

    @Test
    void everythingThatWouldEndASubmissionEndsADryRun() {
        report.put("title", " ");
        report.put("academicYear", "1999-2000");

        assertThat(dry().statusCode()).isEqualTo(422);
        assertThat(dry().jsonPath().getList("errors.pointer")).containsExactly("/academicYear", "/title");
    }

    @Test
    void aCheckerThatIsSilentOrBrokenIsAway() {
        for (String text : List.of("沉默。", "故障。")) {
            report.put("text", text);

            Response answer = dry();

            assertThat(answer.statusCode()).as(text).isEqualTo(503);
            assertThat(answer.jsonPath().getString("type")).isEqualTo("/problems/checker-unavailable");
            assertThat(answer.header("Retry-After")).isNotNull();
        }
    }

    @Test
    void whatTheCheckerFindsInvalidIsPassedOn() {
        report.put("text", "不合。");

        assertThat(dry().statusCode()).isEqualTo(422);
        assertThat(dry().jsonPath().getList("errors.pointer")).containsExactly("/checklist/0/item");
    }

    @Test
    void aMistypedParameterSubmitsNothing() {
        for (String query : List.of("dryrun=true", "dryRun=1", "dryRun=true&dryRun=false", "dryRun=")) {
            Response answer = Api.asSchool(school)
                    .contentType("application/json")
                    .body(report)
                    .post("/v1/reports?" + query);
            assertThat(answer.statusCode()).as(query).isEqualTo(400);
            assertThat(answer.jsonPath().getString("type")).isEqualTo("/problems/invalid-parameters");
        }
        assertThat(Api.asSchool(school).get("/v1/reports").jsonPath().getList("items"))
                .isEmpty();
    }

    @Test
    void falseMeansASubmission() {
        Response answer = Api.asSchool(school)
                .contentType("application/json")
                .body(report)
                .post("/v1/reports?dryRun=false");

        assertThat(answer.statusCode()).isEqualTo(202);
    }

    private Response dry() {
        return Api.asSchool(school).contentType("application/json").body(report).post("/v1/reports?dryRun=true");
    }

    private static JsonNode example() throws IOException {
        return new ObjectMapper().readTree(Checker.EXAMPLE.toFile());
    }
}
