package io.gongkai.ingest.school;

import static org.assertj.core.api.Assertions.assertThat;

import io.gongkai.ingest.Api;
import io.gongkai.ingest.RealStack;
import io.gongkai.ingest.Topic;
import io.restassured.path.json.JsonPath;
import io.restassured.response.Response;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.junit.jupiter.api.Test;

@RealStack
class SchoolRegisterTest {

    @ConfigProperty(name = "kafka.bootstrap.servers")
    String kafka;

    private final String code = Api.newSchoolCode("43");

    @Test
    void aRegisteredSchoolCanBeReadAndIsTold() {
        Response answer = register(Api.school(code));

        assertThat(answer.statusCode()).isEqualTo(201);
        assertThat(answer.header("Location")).endsWith("/v1/schools/" + code);
        assertThat(answer.header("ETag")).isEqualTo("\"1\"");
        assertThat(Api.asSchool(code).get("/v1/schools/" + code).jsonPath().getString("name"))
                .isEqualTo("示例职业技术学院");
        JsonPath event = JsonPath.from(Topic.messages(kafka, "gongkai.school-registered.v1", code, 1)
                .get(0)
                .value());
        assertThat(event.getString("data.schoolType")).isEqualTo("VOCATIONAL");
        assertThat(event.getInt("data.version")).isEqualTo(1);
    }

    @Test
    void theSameCodeTwiceIsAConflict() {
        register(Api.school(code));

        Response answer = register(Api.school(code));

        assertThat(answer.statusCode()).isEqualTo(409);
        assertThat(answer.jsonPath().getString("type")).isEqualTo("/problems/school-exists");
    }

    @Test
    void everyFaultOfARegistrationIsNamed() {
        Response answer = register(Map.of("schoolCode", "123", "name", " ", "provinceCode", "湖南"));

        assertThat(answer.statusCode()).isEqualTo(422);
        assertThat(answer.jsonPath().getList("errors.pointer"))
                .containsExactly("/schoolCode", "/name", "/provinceCode", "/schoolType", "/ownership");
    }

    @Test
    void aChangeNeedsTheVersionThatWasSeenAndMakesTheNext() {
        register(Api.school(code));
        Map<String, Object> details = Api.school(code);
        details.remove("schoolCode");
        details.put("name", "更名职业大学");

        assertThat(change(details, null).statusCode()).isEqualTo(428);
        assertThat(change(details, "\"7\"").statusCode()).isEqualTo(412);
        Response changed = change(details, "\"1\"");
        assertThat(change(details, "\"1\"").statusCode()).isEqualTo(412);

        assertThat(changed.statusCode()).isEqualTo(200);
        assertThat(changed.header("ETag")).isEqualTo("\"2\"");
        assertThat(Topic.messages(kafka, "gongkai.school-registered.v1", code, 2))
                .extracting(message -> JsonPath.from(message.value()).getInt("data.version"))
                .containsExactly(1, 2);
    }

    @Test
    void anUnchangedSchoolIsNotSentAgain() {
        register(Api.school(code));

        assertThat(Api.asAdmin()
                        .header("If-None-Match", "\"1\"")
                        .get("/v1/schools/" + code)
                        .statusCode())
                .isEqualTo(304);
    }

    @Test
    void anOfficialRegistersInTheOwnProvinceOnly() {
        Response foreign = Api.asOfficial("42")
                .contentType("application/json")
                .body(Api.school(code))
                .post("/v1/schools");

        assertThat(foreign.statusCode()).isEqualTo(403);
        assertThat(foreign.jsonPath().getString("type")).isEqualTo("/problems/foreign-province");
    }

    @Test
    void anOfficialCannotTakeASchoolFromAnotherProvinceNorGiveOneAway() {
        register(Api.school(code));
        Map<String, Object> details = Api.school(code);
        details.remove("schoolCode");
        details.put("provinceCode", "42");

        for (String official : List.of("42", "43")) {
            assertThat(Api.asOfficial(official)
                            .contentType("application/json")
                            .header("If-Match", "*")
                            .body(details)
                            .put("/v1/schools/" + code)
                            .statusCode())
                    .as(official)
                    .isEqualTo(403);
        }
    }

    @Test
    void aSchoolSeesItselfAndNoOther() {
        register(Api.school(code));

        assertThat(Api.asSchool("4143000009").get("/v1/schools/" + code).statusCode())
                .isEqualTo(403);
        assertThat(Api.asOfficial("42").get("/v1/schools/" + code).statusCode()).isEqualTo(403);
        assertThat(Api.asSchool(code).get("/v1/schools").jsonPath().getList("items.schoolCode"))
                .containsExactly(code);
        assertThat(Api.asAdmin().get("/v1/schools/4199000000").statusCode()).isEqualTo(404);
    }

    @Test
    void theListIsFilteredAndReadPageByPage() {
        List<String> codes = new ArrayList<>();
        for (String ownership : List.of("PUBLIC", "PRIVATE", "PUBLIC", "PUBLIC")) {
            String each = Api.newSchoolCode("64");
            Map<String, Object> school = Api.school(each);
            school.put("ownership", ownership);
            register(school);
            if (ownership.equals("PUBLIC")) {
                codes.add(each);
            }
        }
        String query = "/v1/schools?provinceCode=64&ownership=PUBLIC&schoolType=VOCATIONAL&limit=2";

        JsonPath first = Api.asAdmin().get(query).jsonPath();
        JsonPath second = Api.asAdmin()
                .get(query + "&cursor=" + first.getString("nextCursor"))
                .jsonPath();

        List<String> read = new ArrayList<>(first.getList("items.schoolCode"));
        read.addAll(second.getList("items.schoolCode"));
        assertThat(read).containsExactlyElementsOf(codes.stream().sorted().toList());
        assertThat(second.getString("nextCursor")).isNull();
    }

    @Test
    void anUnknownFilterValueIsToldTheKnownOnes() {
        Response answer = Api.asAdmin().get("/v1/schools?schoolType=ACADEMY&ownership=NOBODY");

        assertThat(answer.statusCode()).isEqualTo(400);
        assertThat(answer.jsonPath().getList("errors.parameter")).containsExactly("schoolType", "ownership");
        assertThat(answer.jsonPath().getString("errors[0].detail")).contains("VOCATIONAL");
    }

    @Test
    void aCursorOfAnotherListIsDamaged() {
        Api.registeredSchool("43");
        Api.registeredSchool("43");
        String cursor = Api.asAdmin().get("/v1/schools?limit=1").jsonPath().getString("nextCursor");

        assertThat(Api.asAdmin().get("/v1/reports?cursor=" + cursor).statusCode())
                .isEqualTo(400);
    }

    private static Response register(Map<String, Object> school) {
        return Api.asAdmin().contentType("application/json").body(school).post("/v1/schools");
    }

    private Response change(Map<String, Object> details, String ifMatch) {
        return Api.asOfficial("43")
                .contentType("application/json")
                .headers(ifMatch == null ? Map.of() : Map.of("If-Match", ifMatch))
                .body(details)
                .put("/v1/schools/" + code);
    }
}
