package io.gongkai.compliance.check;

import static io.gongkai.compliance.Http.asAuditor;
import static io.gongkai.compliance.Http.asOfficialOf;
import static io.gongkai.compliance.Http.asSchool;
import static io.gongkai.compliance.Http.sending;
import static io.gongkai.compliance.SubmittedReport.JSON;
import static io.gongkai.compliance.SubmittedReport.aReport;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsInAnyOrder;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasItems;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.not;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

@QuarkusTest
class CheckResourceTest {

    @Test
    void aSchoolChecksATextBeforeItSubmitsIt() {
        check(body().put("text", "一、概述\n本报告统计期为2020年9月1日至2021年8月31日。\n"))
                .statusCode(200)
                .body("profile", equalTo("national-8"))
                .body("catalogue", equalTo("national-2014"))
                .body("sections", hasSize(8))
                .body("items", hasSize(50))
                .body("verdict", equalTo("INCOMPLETE"))
                .body("period.start", equalTo("2020-09-01"));
    }

    @Test
    void aCheckMayKnowWhatASubmissionWouldTell() {
        check(body().put("profile", "guangxi-4")
                        .put("submittedOn", "2021-11-03")
                        .put("dueOn", "2021-10-31"))
                .statusCode(200)
                .body("profile", equalTo("guangxi-4"))
                .body("findings.find { it.name == 'Late' }.operands.days", equalTo(3));
    }

    @Test
    void lastYearsTextIsWhatFiguresAndWordingAreComparedWith() {
        String text = "一、概述\n学校按月检查各栏目的更新情况，对迟更的部门发出提醒。\n二、主动公开情况\n本学年主动公开信息%d条。\n";
        ObjectNode body = body().put("text", text.formatted(9120));

        check(body)
                .statusCode(200)
                .body("notEvaluated.subject", hasItems("FIG-09", "COPY-01", "COPY-02"))
                .body("findings.rule", not(hasItem("FIG-09")));
        check(body.put("lastYearText", text.formatted(120)))
                .statusCode(200)
                .body("notEvaluated.subject", not(hasItem("FIG-09")))
                .body("notEvaluated.subject", not(hasItem("COPY-01")))
                .body("notEvaluated.subject", hasItem("COPY-02"))
                .body("findings.rule", hasItem("FIG-09"));
        check(body.put("lastYearText", " ")).statusCode(200).body("notEvaluated.subject", hasItem("FIG-09"));
        check(body.put("lastYearText", "一".repeat(1_000_001))).statusCode(413);
    }

    @Test
    void aProvinceThatThereIsNotIsRefused() {
        check(body().put("provinceCode", "99"))
                .statusCode(422)
                .body("errors[0].pointer", equalTo("/provinceCode"))
                .body("errors[0].code", equalTo("unknown-province"));
    }

    @Test
    void aProfileThatThereIsNotAndARowGivenTwiceAreRefused() {
        ObjectNode body = body().put("profile", "none");
        ArrayNode rows = body.putArray("checklist");
        rows.addObject().put("item", 1);
        rows.addObject().put("item", 1);

        check(body).statusCode(422).body("errors.code", contains("unknown-profile", "duplicate-item"));
        check(body().put("profile", "national-7")).statusCode(200).body("profile", equalTo("national-7"));
    }

    @Test
    void whatTheDepartmentHasDecidedWinsOverTheCatalogue() {
        ObjectNode body = body();
        body.putArray("applicability").addObject().put("item", 17).put("applicability", "NOT_APPLICABLE");

        check(body).statusCode(200).body("items[16].applicability", equalTo("NOT_APPLICABLE"));
    }

    @Test
    void everyFaultOfADecisionIsNamed() {
        ObjectNode body = body();
        ArrayNode decisions = body.putArray("applicability");
        decisions.addObject().put("item", 17).put("applicability", "REQUIRED");
        decisions.addObject().put("item", 17).put("applicability", "REQUIRED");
        decisions.addObject().put("item", 51);

        check(body)
                .statusCode(422)
                .body(
                        "errors.pointer",
                        contains("/applicability/1/item", "/applicability/2/item", "/applicability/2/applicability"));
    }

    @Test
    void everyFieldHasTheNameOfTheContract() throws Exception {
        ObjectNode body = body();
        body.putArray("checklist").addObject().put("item", 1).put("url", "https://xxgk.example.edu.cn/1");
        JsonNode answer = JSON.readTree(check(body).extract().asString());

        assertThat(names(answer))
                .containsExactly(
                        "ruleSet",
                        "catalogue",
                        "profile",
                        "lexicon",
                        "verdict",
                        "period",
                        "announcedPartCount",
                        "announcedParts",
                        "sections",
                        "items",
                        "checklistRows",
                        "figures",
                        "findings",
                        "notEvaluated");
        assertThat(names(answer.path("sections").path(0))).containsExactly("code", "status", "heading", "span");
        assertThat(names(answer.path("items").path(0)))
                .containsExactly("number", "status", "applicability", "evidence", "link");
        assertThat(names(answer.path("checklistRows").path(0))).containsExactly("item", "url", "status");
        assertThat(names(answer.path("findings").path(0)))
                .containsExactly(
                        "rule",
                        "name",
                        "severity",
                        "message",
                        "part",
                        "item",
                        "evidence",
                        "searched",
                        "operands",
                        "legalBasis",
                        "remedy");
    }

    @Test
    void everythingThatIsMissingIsNamedAtOnce() {
        check(JSON.createObjectNode())
                .statusCode(422)
                .contentType("application/problem+json")
                .body(
                        "errors.pointer",
                        containsInAnyOrder("/text", "/schoolType", "/ownership", "/provinceCode", "/academicYear"));
    }

    @Test
    void everythingThatIsWrongIsNamedAtOnce() {
        ObjectNode body = body().put("text", " \n").put("provinceCode", "湖南").put("academicYear", "2020-2022");
        body.putArray("checklist").addObject().put("item", 51);
        body.withArray("checklist").addNull();

        check(body)
                .statusCode(422)
                .body(
                        "errors.pointer",
                        containsInAnyOrder(
                                "/text", "/provinceCode", "/academicYear", "/checklist/0/item", "/checklist/1/item"));
    }

    @Test
    void unknownFieldsAndWrongTypesAreNamedWithTheirPlace() {
        check(body().put("schoolType", "KINDERGARTEN").put("typo", 1))
                .statusCode(400)
                .body("errors.pointer", containsInAnyOrder("/schoolType", "/typo"));
    }

    @Test
    void theLongestTextIsCheckedAndOneCharacterMoreIsRefusedWithTheLimit() {
        check(body().put("text", "一".repeat(1_000_000))).statusCode(200);

        check(body().put("text", "一".repeat(1_000_001)))
                .statusCode(413)
                .body("type", equalTo("/problems/text-too-large"))
                .body("detail", containsString("1,000,000"));
    }

    @Test
    void whatIsNotJsonIsRefused() {
        sending(asOfficialOf("43"), "{\"text\": ").post("/v1/checks").then().statusCode(400);
        asOfficialOf("43")
                .contentType("text/plain")
                .body("报告")
                .post("/v1/checks")
                .then()
                .statusCode(415)
                .contentType("application/problem+json");
    }

    @Test
    void whoOnlyReadsMayNotCheck() {
        sending(asAuditor(), body().toString()).post("/v1/checks").then().statusCode(403);
    }

    private static ObjectNode body() {
        return JSON.createObjectNode()
                .put("text", "一、概述\n本学年主动公开信息120条。\n")
                .put("schoolType", "VOCATIONAL")
                .put("ownership", "PUBLIC")
                .put("provinceCode", "43")
                .put("academicYear", "2020-2021");
    }

    private static ValidatableResponse check(ObjectNode body) {
        return sending(asSchool(aReport()), body.toString()).post("/v1/checks").then();
    }

    private static List<String> names(JsonNode object) {
        List<String> names = new ArrayList<>();
        object.fieldNames().forEachRemaining(names::add);
        return names;
    }
}
