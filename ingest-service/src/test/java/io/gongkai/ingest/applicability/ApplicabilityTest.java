package io.gongkai.ingest.applicability;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.gongkai.ingest.Api;
import io.gongkai.ingest.RealStack;
import io.gongkai.ingest.Topic;
import io.restassured.path.json.JsonPath;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import java.sql.Connection;
import java.sql.Statement;
import java.util.List;
import java.util.Map;
import javax.sql.DataSource;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@RealStack
class ApplicabilityTest {

    @ConfigProperty(name = "kafka.bootstrap.servers")
    String kafka;

    @Inject
    DataSource database;

    private String school;
    private String address;

    @BeforeEach
    void registerSchool() {
        school = Api.registeredSchool("43");
        address = "/v1/schools/" + school + "/years/2020-2021/applicability";
    }

    @Test
    void whatIsDecidedGoesWithTheReportAndTheNewestWins() {
        decide(List.of(decision(17, "NOT_APPLICABLE"), decision(48, "REQUIRED"), decision(8, "REQUIRED")));
        decide(List.of(decision(48, "CONDITIONAL"), Map.of("item", 8, "reason", "按清单执行")));

        Api.submit(Api.report(school));

        JsonPath event = JsonPath.from(Topic.messages(kafka, "gongkai.report-submitted.v1", school, 1)
                .get(0)
                .value());
        assertThat(event.getList("data.applicability.collect { it.item + ' ' + it.applicability }"))
                .containsExactly("17 NOT_APPLICABLE", "48 CONDITIONAL");
        assertThat(event.getString("data.applicability[0].reason")).isEqualTo("经核实");
    }

    @Test
    void aDecisionForOneYearSaysNothingOfAnother() {
        Api.asOfficial("43")
                .contentType("application/json")
                .body(Map.of("decisions", List.of(decision(17, "NOT_APPLICABLE"))))
                .post("/v1/schools/" + school + "/years/2019-2020/applicability");

        Api.submit(Api.report(school));

        JsonPath event = JsonPath.from(Topic.messages(kafka, "gongkai.report-submitted.v1", school, 1)
                .get(0)
                .value());
        assertThat(event.getList("data.applicability")).isEmpty();
    }

    @Test
    void allDecisionsAreKeptWithWhoMadeThemAndWhyForTheSchoolToSee() {
        decide(List.of(decision(17, "NOT_APPLICABLE")));
        decide(List.of(decision(17, "CONDITIONAL")));

        JsonPath list = Api.asSchool(school).get(address).jsonPath();

        assertThat(list.getList("items.applicability")).containsExactly("NOT_APPLICABLE", "CONDITIONAL");
        assertThat(list.getList("items.inForce")).containsExactly(false, true);
        assertThat(list.getList("items.by")).containsOnly("official-43");
        assertThat(list.getList("items.reason")).containsOnly("经核实");
    }

    @Test
    void theVeryTextIsANewRevisionOnceSomethingElseIsDecided() {
        Api.submit(Api.report(school));
        decide(List.of(decision(17, "NOT_APPLICABLE")));

        JsonPath afterDecision = Api.submit(Api.report(school)).jsonPath();
        JsonPath again = Api.submit(Api.report(school)).jsonPath();

        assertThat(afterDecision.getString("status")).isEqualTo("ACCEPTED_FOR_PROCESSING");
        assertThat(afterDecision.getInt("revision")).isEqualTo(2);
        assertThat(again.getString("status")).isEqualTo("UNCHANGED");
    }

    @Test
    void nobodyChangesADecision() {
        decide(List.of(decision(17, "NOT_APPLICABLE")));

        assertThatThrownBy(() -> {
                    try (Connection connection = database.getConnection();
                            Statement statement = connection.createStatement()) {
                        statement.execute("delete from applicability_decisions where school_code = '" + school + "'");
                    }
                })
                .hasMessageContaining("history is only added to");
    }

    @Test
    void everyFaultIsNamed() {
        Response answer = decide(List.of(Map.of("item", 0), decision(3, "REQUIRED"), decision(3, "REQUIRED")));

        assertThat(answer.statusCode()).isEqualTo(422);
        assertThat(answer.jsonPath().getList("errors.pointer"))
                .containsExactly("/decisions/0/item", "/decisions/0/reason", "/decisions/2/item");
    }

    @Test
    void onlyTheDepartmentOfTheProvinceDecidesAndOnlyTheSchoolItselfSeesIt() {
        assertThat(Api.asOfficial("42")
                        .contentType("application/json")
                        .body(Map.of("decisions", List.of(decision(17, "REQUIRED"))))
                        .post(address)
                        .statusCode())
                .isEqualTo(403);
        assertThat(Api.asSchool("4143000009").get(address).statusCode()).isEqualTo(403);
    }

    private Response decide(List<Map<String, Object>> decisions) {
        return Api.asOfficial("43")
                .contentType("application/json")
                .body(Map.of("decisions", decisions))
                .post(address);
    }

    private static Map<String, Object> decision(int item, String applicability) {
        return Map.of("item", item, "applicability", applicability, "reason", "经核实");
    }
}
