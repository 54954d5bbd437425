package io.gongkai.ingest.listing;

import static org.assertj.core.api.Assertions.assertThat;

import io.gongkai.ingest.Api;
import io.gongkai.ingest.RealStack;
import io.restassured.response.Response;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** A filter that can match nothing is a mistake, and an empty list would hide it. */
@RealStack
class MalformedFilterTest {

    @ParameterizedTest
    @CsvSource({
        "/v1/schools?provinceCode=99,                                              provinceCode",
        "/v1/schools?provinceCode=Hunan,                                           provinceCode",
        "/v1/collections?provinceCode=4&academicYear=2020&status=open,             provinceCode academicYear status",
        "/v1/collections?academicYear=2020-2022,                                   academicYear",
        "/v1/reports?provinceCode=00&schoolCode=4199012345&academicYear=2020/2021, provinceCode schoolCode academicYear",
        "/v1/reports?schoolCode=414301234,                                         schoolCode",
        "/v1/provinces/99/years/2020-2023/conservation,                            provinceCode academicYear",
    })
    void isRefusedAndEachIsNamed(String address, String parameters) {
        Response answer = Api.asAdmin().get(address);

        assertThat(answer.statusCode()).isEqualTo(400);
        assertThat(answer.jsonPath().getList("errors.parameter")).containsExactly((Object[]) parameters.split(" "));
    }
}
