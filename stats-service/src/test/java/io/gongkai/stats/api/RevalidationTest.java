package io.gongkai.stats.api;

import static org.assertj.core.api.Assertions.assertThat;

import io.gongkai.stats.testing.Api;
import io.gongkai.stats.testing.EventWire;
import io.gongkai.stats.testing.Projections;
import io.gongkai.stats.testing.SampleCollection;
import io.gongkai.stats.testing.SampleReport;
import io.gongkai.stats.testing.SampleSchool;
import io.gongkai.stats.testing.StackTest;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.RestAssured;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@QuarkusTest
@StackTest
class RevalidationTest {

    private static final String YEAR = "2020-2021";
    private static final String SEASON = "/v1/provinces/43/years/2020-2021";
    private static final SampleSchool SCHOOL = SampleSchool.number(1);

    @Inject
    EventWire wire;

    @Inject
    Projections projections;

    @BeforeEach
    void oneSchool() {
        projections.clear();
        wire.send(SCHOOL.registered(), SampleCollection.opened("43", YEAR, "2021-10-31", 1));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                SEASON + "/overview",
                SEASON + "/parts",
                SEASON + "/items",
                SEASON + "/matrix",
                SEASON + "/item-matrix",
                SEASON + "/timeline",
                SEASON + "/scores",
                SEASON + "/copies",
                SEASON + "/corrections",
                "/v1/provinces/43/years",
                "/v1/provinces/43/trends?metric=views",
                "/v1/provinces/43/finding-trends",
                "/v1/provinces?year=2020-2021",
                "/v1/schools/4143000001/years/2020-2021/feedback",
                SEASON + "/comparisons?metric=views",
                SEASON + "/findings",
                SEASON + "/school-findings",
                "/v1/schools/4143000001/profile"
            })
    void anAnswerIsSentAgainOnlyOnceSomethingChanged(String path) {
        String tag = Api.get(path).extract().header("ETag");
        assertThat(conditional(path, tag).statusCode()).isEqualTo(304);
        assertThat(conditional(path, tag).header("ETag")).isEqualTo(tag);
        assertThat(conditional(path, tag).body().asString()).isEmpty();

        wire.send(SampleReport.of(SCHOOL, YEAR).assessed());

        Response changed = conditional(path, tag);
        assertThat(changed.statusCode()).isEqualTo(200);
        assertThat(changed.header("ETag")).isNotEqualTo(tag);
    }

    @Test
    void aComparisonChangesWithTheYearBeforeAndWithTheRegister() {
        String path = SEASON + "/comparisons?metric=views";
        String first = Api.get(path).extract().header("ETag");
        wire.send(SampleReport.of(SCHOOL, "2019-2020").assessed());
        String second = Api.get(path).extract().header("ETag");
        wire.send(SCHOOL.named("新名").version(2).registered());

        assertThat(second).isNotEqualTo(first);
        assertThat(Api.get(path).extract().header("ETag")).isNotEqualTo(second);
    }

    @Test
    void whatHappensElsewhereOrChangesNothingKeepsTheTag() {
        String tag = Api.get(SEASON + "/overview").extract().header("ETag");

        wire.send(SCHOOL.registered(), SampleReport.of(SCHOOL.in("44"), YEAR).assessed());
        wire.send(SampleReport.of(SCHOOL, "2021-2022").submitted());

        assertThat(conditional(SEASON + "/overview", tag).statusCode()).isEqualTo(304);
    }

    @Test
    void aTableAndItsCsvHaveDifferentTags() {
        String csv =
                Api.asMinistry().accept("text/csv").get(SEASON + "/overview").header("ETag");

        assertThat(csv).isNotEqualTo(Api.get(SEASON + "/overview").extract().header("ETag"));
        assertThat(Api.asMinistry()
                        .accept("text/csv")
                        .header("If-None-Match", csv)
                        .get(SEASON + "/overview")
                        .statusCode())
                .isEqualTo(304);
    }

    @Test
    void definitionsCanBeKept() {
        String tag = RestAssured.get("/v1/measures").header("ETag");

        assertThat(RestAssured.given()
                        .header("If-None-Match", tag)
                        .get("/v1/measures")
                        .statusCode())
                .isEqualTo(304);
    }

    private static Response conditional(String path, String tag) {
        return Api.asMinistry().header("If-None-Match", tag).get(path);
    }
}
