package io.gongkai.ingest.school;

import static org.assertj.core.api.Assertions.assertThat;

import io.gongkai.ingest.Api;
import io.gongkai.ingest.RealStack;
import io.gongkai.ingest.Topic;
import io.restassured.path.json.JsonPath;
import io.restassured.response.Response;
import java.util.Map;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Schools are renamed, merged and closed; their old reports stay theirs. */
@RealStack
class SchoolHistoryTest {

    @ConfigProperty(name = "kafka.bootstrap.servers")
    String kafka;

    private String school;

    @BeforeEach
    void registerSchool() {
        school = Api.registeredSchool("43");
    }

    @Test
    void aRenamedSchoolKeepsItsFormerNameWithTheDayOfTheChange() {
        change(Map.of("name", "湘川职业大学", "validFrom", "2021-06-01", "reason", "经批准更名"));

        JsonPath history =
                Api.asOfficial("43").get("/v1/schools/" + school + "/history").jsonPath();

        assertThat(history.getList("items.name")).containsExactly("示例职业技术学院", "湘川职业大学");
        assertThat(history.getString("items[1].validFrom")).isEqualTo("2021-06-01");
        assertThat(history.getString("items[1].reason")).isEqualTo("经批准更名");
        assertThat(history.getString("items[1].by")).isEqualTo("official-43");
    }

    @Test
    void aMergedSchoolNamesItsSuccessorAndThatIsTold() {
        String successor = Api.registeredSchool("43");

        Response merged = change(Map.of("closedOn", "2019-07-31", "successorCode", successor, "reason", "并入"));

        assertThat(merged.statusCode()).isEqualTo(200);
        assertThat(merged.jsonPath().getString("successorCode")).isEqualTo(successor);
        JsonPath event = JsonPath.from(Topic.messages(kafka, "gongkai.school-registered.v1", school, 2)
                .get(1)
                .value());
        assertThat(event.getString("data.closedOn")).isEqualTo("2019-07-31");
        assertThat(event.getString("data.successorCode")).isEqualTo(successor);
    }

    @Test
    void aSchoolThatWasClosedBeforeTheYearBeganHandsInNoReportOnIt() {
        change(Map.of("closedOn", "2020-08-31", "reason", "停办"));

        Response answer = Api.submit(Api.report(school));

        assertThat(answer.statusCode()).isEqualTo(422);
        assertThat(answer.jsonPath().getList("errors.code")).containsExactly("school-not-there");
    }

    @Test
    void aSchoolThatWasClosedWithinTheYearStillReportsOnIt() {
        change(Map.of("closedOn", "2020-09-01", "reason", "停办"));

        assertThat(Api.submit(Api.report(school)).statusCode()).isEqualTo(202);
    }

    @Test
    void aSchoolThatOpenedAfterTheYearHandsInNoReportOnIt() {
        change(Map.of("openedOn", "2021-09-01"));
        Response early = Api.submit(Api.report(school));
        change(Map.of("openedOn", "2021-08-31"));

        assertThat(early.jsonPath().getList("errors.code")).containsExactly("school-not-there");
        assertThat(Api.submit(Api.report(school)).statusCode()).isEqualTo(202);
    }

    @Test
    void aSchoolSeesItsOwnHistoryAndNoOthers() {
        String other = Api.registeredSchool("43");

        assertThat(Api.asSchool(school)
                        .get("/v1/schools/" + school + "/history")
                        .statusCode())
                .isEqualTo(200);
        assertThat(Api.asSchool(school).get("/v1/schools/" + other + "/history").statusCode())
                .isEqualTo(403);
        assertThat(Api.asOfficial("42")
                        .get("/v1/schools/" + school + "/history")
                        .statusCode())
                .isEqualTo(403);
    }

    @Test
    void closingNeedsAReasonAndASuccessorThatIsAnotherRegisteredSchool() {
        Response silent = change(Map.of("closedOn", "2020-08-31", "successorCode", school));
        Response open = change(Map.of("successorCode", "4143000000"));

        assertThat(silent.statusCode()).isEqualTo(422);
        assertThat(silent.jsonPath().getList("errors.pointer")).containsExactly("/reason", "/successorCode");
        assertThat(open.jsonPath().getList("errors.pointer")).containsExactly("/closedOn");
        assertThat(change(Map.of("openedOn", "2020-09-01", "closedOn", "2020-08-31", "reason", "停办"))
                        .jsonPath()
                        .getList("errors.code"))
                .containsExactly("closed-before-opened");
    }

    private Response change(Map<String, Object> changes) {
        Map<String, Object> details = Api.school(school);
        details.remove("schoolCode");
        details.putAll(changes);
        return Api.asOfficial("43")
                .contentType("application/json")
                .header("If-Match", "*")
                .body(details)
                .put("/v1/schools/" + school);
    }
}
