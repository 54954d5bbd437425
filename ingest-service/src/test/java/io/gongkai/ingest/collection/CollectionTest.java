package io.gongkai.ingest.collection;

import static org.assertj.core.api.Assertions.assertThat;

import io.gongkai.ingest.Api;
import io.gongkai.ingest.RealStack;
import io.gongkai.ingest.Topic;
import io.restassured.path.json.JsonPath;
import io.restassured.response.Response;
import java.util.List;
import java.util.Map;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.junit.jupiter.api.Test;

@RealStack
class CollectionTest {

    @ConfigProperty(name = "kafka.bootstrap.servers")
    String kafka;

    @Test
    void anOpenedCollectionCanBeReadAndIsTold() {
        Response answer =
                open("11", Map.of("provinceCode", "11", "academicYear", "2020-2021", "profile", "national-8"));

        assertThat(answer.statusCode()).isEqualTo(201);
        assertThat(answer.header("Location")).endsWith("/v1/collections/11/2020-2021");
        assertThat(answer.jsonPath().getString("dueDate")).isEqualTo("2021-10-31");
        assertThat(Api.asSchool("4111000001")
                        .get("/v1/collections/11/2020-2021")
                        .jsonPath()
                        .getString("status"))
                .isEqualTo("OPEN");
        JsonPath event = JsonPath.from(Topic.messages(kafka, "gongkai.collection-opened.v1", "11", 1)
                .get(0)
                .value());
        assertThat(event.getString("subject")).isEqualTo("11/2020-2021");
        assertThat(event.getString("data.profile")).isEqualTo("national-8");
    }

    @Test
    void aCollectionIsOpenedOnce() {
        open("12", Map.of("provinceCode", "12", "academicYear", "2020-2021"));

        assertThat(open("12", Map.of("provinceCode", "12", "academicYear", "2020-2021"))
                        .statusCode())
                .isEqualTo(409);
    }

    @Test
    void everyFaultOfAnOpeningIsNamed() {
        Response answer = Api.asAdmin()
                .contentType("application/json")
                .body(Map.of("provinceCode", "4", "academicYear", "2020/2021", "profile", "National 8"))
                .post("/v1/collections");

        assertThat(answer.statusCode()).isEqualTo(422);
        assertThat(answer.jsonPath().getList("errors.pointer"))
                .containsExactly("/provinceCode", "/academicYear", "/profile");
    }

    @Test
    void noReportIsDueBeforeTheYearIsOver() {
        Response answer =
                open("13", Map.of("provinceCode", "13", "academicYear", "2020-2021", "dueDate", "2021-08-30"));

        assertThat(answer.statusCode()).isEqualTo(422);
        assertThat(answer.jsonPath().getList("errors.code")).containsExactly("due-before-year-ends");
    }

    @Test
    void aChangeNeedsTheVersionThatWasSeenAndIsTold() {
        open("14", Map.of("provinceCode", "14", "academicYear", "2020-2021"));
        Map<String, Object> terms = Map.of("dueDate", "2021-11-15", "status", "CLOSED", "reason", "报送已结束");

        assertThat(change("14", terms, Map.of()).statusCode()).isEqualTo(428);
        assertThat(change("14", terms, Map.of("If-Match", "\"9\"")).statusCode())
                .isEqualTo(412);
        Response changed = change("14", terms, Map.of("If-Match", "\"1\""));

        assertThat(changed.statusCode()).isEqualTo(200);
        assertThat(changed.jsonPath().getString("status")).isEqualTo("CLOSED");
        assertThat(Topic.messages(kafka, "gongkai.collection-opened.v1", "14", 2))
                .extracting(message -> JsonPath.from(message.value()).getString("data.status"))
                .containsExactly("OPEN", "CLOSED");
    }

    @Test
    void anotherProvincesCollectionIsForeign() {
        open("15", Map.of("provinceCode", "15", "academicYear", "2020-2021"));

        assertThat(Api.asOfficial("43").get("/v1/collections/15/2020-2021").statusCode())
                .isEqualTo(403);
        assertThat(change("43", Map.of("dueDate", "2021-11-15", "status", "OPEN"), Map.of("If-Match", "*"), "15")
                        .statusCode())
                .isEqualTo(403);
        assertThat(Api.asOfficial("43").get("/v1/collections?provinceCode=15").statusCode())
                .isEqualTo(403);
        assertThat(Api.asOfficial("43")
                        .contentType("application/json")
                        .body(Map.of("provinceCode", "15", "academicYear", "2021-2022"))
                        .post("/v1/collections")
                        .statusCode())
                .isEqualTo(403);
    }

    @Test
    void aCollectionThatWasNeverOpenedIsNotThere() {
        assertThat(Api.asAdmin().get("/v1/collections/99/2020-2021").statusCode())
                .isEqualTo(404);
        assertThat(change("99", Map.of("dueDate", "2021-11-15", "status", "OPEN"), Map.of("If-Match", "*"))
                        .statusCode())
                .isEqualTo(404);
    }

    @Test
    void theListIsFilteredAndReadPageByPage() {
        for (String year : List.of("2018-2019", "2016-2017", "2017-2018")) {
            open("21", Map.of("provinceCode", "21", "academicYear", year));
        }

        JsonPath first =
                Api.asOfficial("21").get("/v1/collections?limit=2&status=OPEN").jsonPath();
        JsonPath second = Api.asOfficial("21")
                .get("/v1/collections?limit=2&status=OPEN&cursor=" + first.getString("nextCursor"))
                .jsonPath();

        assertThat(first.getList("items.academicYear")).containsExactly("2016-2017", "2017-2018");
        assertThat(second.getList("items.academicYear")).containsExactly("2018-2019");
        assertThat(Api.asAdmin()
                        .get("/v1/collections?academicYear=2016-2017&provinceCode=21")
                        .jsonPath()
                        .getList("items"))
                .hasSize(1);
    }

    private static Response open(String official, Map<String, Object> collection) {
        return Api.asOfficial(official)
                .contentType("application/json")
                .body(collection)
                .post("/v1/collections");
    }

    private static Response change(String official, Map<String, Object> terms, Map<String, String> headers) {
        return change(official, terms, headers, official);
    }

    private static Response change(
            String official, Map<String, Object> terms, Map<String, String> headers, String province) {
        return Api.asOfficial(official)
                .contentType("application/json")
                .headers(headers)
                .body(terms)
                .put("/v1/collections/" + province + "/2020-2021");
    }
}
