package io.gongkai.ingest.problem;

import static org.assertj.core.api.Assertions.assertThat;

import io.gongkai.ingest.Api;
import io.gongkai.ingest.RealStack;
import io.restassured.response.Response;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Parameters and methods that an address does not have. */
@RealStack
class AddressTest {

    @Test
    void everyUnknownParameterIsNamedWithThoseThatThereAre() {
        Response answer = Api.asAdmin()
                .header("Accept-Language", "en")
                .get("/v1/schools?province=43&provinceCode=43&type=GRADUATE&limit=5");

        assertThat(answer.statusCode()).isEqualTo(400);
        assertThat(answer.jsonPath().getString("type")).isEqualTo("/problems/invalid-parameters");
        assertThat(answer.jsonPath().getList("errors.parameter")).containsExactlyInAnyOrder("province", "type");
        assertThat(answer.jsonPath().getList("errors.detail", String.class))
                .allSatisfy(
                        detail -> assertThat(detail).contains("cursor, limit, ownership, provinceCode, schoolType"));
    }

    @Test
    void anAddressWithoutParametersTakesNone() {
        Response answer = Api.asAdmin().get("/v1/schools/4143000001?fields=name");

        assertThat(answer.statusCode()).isEqualTo(400);
        assertThat(answer.jsonPath().getList("errors.code")).containsExactly("unknown-parameter");
    }

    @Test
    void whoMayNotAskLearnsNothingOfTheParameters() {
        assertThat(Api.asSchool("4143000001")
                        .get("/v1/provinces/43/years/2020-2021/conservation?x=1")
                        .statusCode())
                .isEqualTo(403);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "DELETE | /v1/schools                       | GET, HEAD, POST",
                "DELETE | /v1/schools/4143000001            | GET, HEAD, PUT",
                "PUT    | /v1/reports                       | GET, HEAD, POST",
                "POST   | /v1/collections/43/2020-2021      | GET, HEAD, PUT"
            })
    void aMethodThatIsNotThereIsAnsweredWithThoseThatAre(String method, String path, String allowed) {
        Response answer = Api.asAdmin().request(method, path);

        assertThat(answer.statusCode()).isEqualTo(405);
        assertThat(answer.header("Allow")).isEqualTo(allowed);
        assertThat(answer.jsonPath().getString("type")).isEqualTo("/problems/method-not-allowed");
    }
}
