package io.gongkai.ingest.school;

import static org.assertj.core.api.Assertions.assertThat;

import io.gongkai.ingest.Api;
import io.gongkai.ingest.RealStack;
import io.restassured.response.Response;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** The third and fourth digit of a school code are the province that the school belongs to. */
@RealStack
class SchoolProvinceTest {

    private final String code = Api.newSchoolCode("43");

    @Test
    void aCodeOfAnotherProvinceIsRefused() {
        Map<String, Object> school = Api.school(code);
        school.put("provinceCode", "42");

        Response answer = Api.asOfficial("42")
                .contentType("application/json")
                .body(school)
                .post("/v1/schools");

        assertThat(answer.statusCode()).isEqualTo(422);
        assertThat(answer.jsonPath().getList("errors.code")).containsExactly("province-differs-from-code");
        assertThat(answer.jsonPath().getString("errors[0].detail")).contains("43", "42");
    }

    @Test
    void aProvinceThatDoesNotExistIsRefused() {
        Map<String, Object> school = Api.school("4199000001");

        Response answer = register(school);

        assertThat(answer.statusCode()).isEqualTo(422);
        assertThat(answer.jsonPath().getList("errors.pointer")).containsExactly("/schoolCode", "/provinceCode");
    }

    @Test
    void evenAnAdministratorCannotMoveASchoolAwayFromItsCode() {
        register(Api.school(code));
        Map<String, Object> details = Api.school(code);
        details.remove("schoolCode");
        details.put("provinceCode", "42");

        Response answer = Api.asAdmin()
                .contentType("application/json")
                .header("If-Match", "*")
                .body(details)
                .put("/v1/schools/" + code);

        assertThat(answer.statusCode()).isEqualTo(422);
        assertThat(answer.jsonPath().getList("errors.code")).containsExactly("province-differs-from-code");
    }

    private static Response register(Map<String, Object> school) {
        return Api.asAdmin().contentType("application/json").body(school).post("/v1/schools");
    }
}
