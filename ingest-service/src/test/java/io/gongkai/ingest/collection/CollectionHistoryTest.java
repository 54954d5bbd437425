package io.gongkai.ingest.collection;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.gongkai.ingest.Api;
import io.gongkai.ingest.RealStack;
import io.restassured.path.json.JsonPath;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import java.sql.Connection;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import javax.sql.DataSource;
import org.junit.jupiter.api.Test;

@RealStack
class CollectionHistoryTest {

    @Inject
    DataSource database;

    @Test
    void closingAndOpeningAgainNeedAReasonAndAreKept() {
        open("31", Map.of("provinceCode", "31", "academicYear", "2020-2021"));
        Map<String, String> anyVersion = Map.of("If-Match", "*");

        Response silent = change("31", Map.of("dueDate", "2021-10-31", "status", "CLOSED"), anyVersion);
        change("31", Map.of("dueDate", "2021-10-31", "status", "CLOSED", "reason", "报送已结束"), anyVersion);
        change("31", Map.of("dueDate", "2021-10-31", "status", "OPEN", "reason", "补报"), anyVersion);

        assertThat(silent.statusCode()).isEqualTo(422);
        assertThat(silent.jsonPath().getList("errors.pointer")).containsExactly("/reason");
        JsonPath history =
                Api.asOfficial("31").get("/v1/collections/31/2020-2021/history").jsonPath();
        assertThat(history.getList("items.act")).containsExactly("OPENED", "CLOSED", "REOPENED");
        assertThat(history.getList("items.status")).containsExactly("OPEN", "CLOSED", "OPEN");
        assertThat(history.getList("items.reason")).containsExactly(null, "报送已结束", "补报");
        assertThat(history.getList("items.by", String.class)).containsOnly("official-31");
    }

    @Test
    void aClosedCollectionTakesNoReportUntilItIsOpenedAgain() {
        String school = Api.registeredSchool("32");
        Map<String, String> anyVersion = Map.of("If-Match", "*");
        change("32", Map.of("dueDate", "2021-10-31", "status", "CLOSED", "reason", "报送已结束"), anyVersion);

        Response refused = Api.submit(Api.report(school));
        change("32", Map.of("dueDate", "2021-10-31", "status", "OPEN", "reason", "补报"), anyVersion);

        assertThat(refused.statusCode()).isEqualTo(409);
        assertThat(refused.jsonPath().getString("errors[0].detail")).isEqualTo("2020-2021 学年的报送已关闭。");
        assertThat(Api.submit(Api.report(school)).statusCode()).isEqualTo(202);
    }

    @Test
    void ofTwoWhoCloseACollectionAtOnceOneHasSeenAnOldVersion() throws Exception {
        open("33", Map.of("provinceCode", "33", "academicYear", "2020-2021"));
        Map<String, Object> terms = Map.of("dueDate", "2021-10-31", "status", "CLOSED", "reason", "报送已结束");
        ExecutorService both = Executors.newFixedThreadPool(2);
        Callable<Integer> close =
                () -> change("33", terms, Map.of("If-Match", "\"1\"")).statusCode();

        List<Integer> statuses = new ArrayList<>();
        for (Future<Integer> answer : both.invokeAll(List.of(close, close))) {
            statuses.add(answer.get());
        }

        both.shutdown();
        assertThat(statuses).containsExactlyInAnyOrder(200, 412);
        assertThat(Api.asOfficial("33")
                        .get("/v1/collections/33/2020-2021/history")
                        .jsonPath()
                        .getList("items.act"))
                .containsExactly("OPENED", "CLOSED");
    }

    @Test
    void nobodyChangesTheHistoryOfACollection() {
        open("34", Map.of("provinceCode", "34", "academicYear", "2020-2021"));

        assertThatThrownBy(() -> {
                    try (Connection connection = database.getConnection();
                            Statement statement = connection.createStatement()) {
                        statement.execute("update collection_history set reason = '改写' where province_code = '34'");
                    }
                })
                .hasMessageContaining("history is only added to");
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
