package io.gongkai.compliance.problem;

import static org.assertj.core.api.Assertions.assertThat;

import io.gongkai.compliance.Http;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import org.junit.jupiter.api.Test;

/** Parameters and methods that an address does not have. */
@QuarkusTest
class AddressTest {

    @Test
    void everyUnknownParameterIsNamedWithThoseThatThereAre() {
        Response answer = Http.asMinistry().get("/v1/findings?province=43&rule=PART-01&year=2020-2021");

        assertThat(answer.statusCode()).isEqualTo(400);
        assertThat(answer.jsonPath().getList("errors.parameter")).containsExactlyInAnyOrder("province", "year");
        assertThat(answer.jsonPath().getString("errors[0].detail")).contains("academicYear, cursor, item");
    }

    @Test
    void anOpenAddressTakesNoUnknownParameterEither() {
        assertThat(Http.asNobody().get("/v1/rules?family=PART").statusCode()).isEqualTo(400);
    }

    @Test
    void aMethodThatIsNotThereIsAnsweredWithThoseThatAre() {
        Response answer = Http.asNobody().delete("/v1/rules/PART-01");

        assertThat(answer.statusCode()).isEqualTo(405);
        assertThat(answer.header("Allow")).isEqualTo("GET, HEAD");
    }
}
