package io.gongkai.stats.rebuild;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import io.gongkai.stats.testing.Api;
import io.gongkai.stats.testing.EventWire;
import io.gongkai.stats.testing.Projections;
import io.gongkai.stats.testing.RandomSeason;
import io.gongkai.stats.testing.SampleReport;
import io.gongkai.stats.testing.SampleSchool;
import io.gongkai.stats.testing.SentEvent;
import io.gongkai.stats.testing.StackTest;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import jakarta.inject.Inject;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@QuarkusTest
@StackTest
class RebuildTest {

    private static final String OVERVIEW = "/v1/provinces/43/years/2020-2021/overview";

    @Inject
    EventWire wire;

    @Inject
    Projections projections;

    /** The log also holds what other tests sent; the first rebuild brings the tables to all of it. */
    @ParameterizedTest
    @ValueSource(longs = {8, 1_912})
    void whatIsBuiltAnewIsWhatWasThereWithEventsInAnyOrder(long seed) {
        rebuild();
        Random random = new Random(seed);
        List<SentEvent> events = new ArrayList<>(new RandomSeason(random).events());
        List.copyOf(events).stream().filter(event -> random.nextInt(3) == 0).forEach(events::add);
        Collections.shuffle(events, random);
        wire.send(events);
        Map<String, String> live = projections.digest();
        assertThat(live.values()).noneMatch(digest -> digest.startsWith("0 "));
        rebuild();
        assertThat(projections.digest()).isEqualTo(live);
    }

    @Test
    void eventsThatComeAndQuestionsThatAreAskedMeanwhileAreServed() {
        rebuild();
        SampleSchool school = SampleSchool.number(501);
        wire.send(school.registered(), SampleReport.of(school, "2020-2021").submitted());
        String id = start();
        List<Integer> statuses = new ArrayList<>();
        int version = 2;
        while (!status(id).equals("DONE")) {
            wire.send(school.named("第" + version + "名").version(version++).registered());
            statuses.add(Api.asMinistry().get(OVERVIEW).statusCode());
        }
        assertThat(statuses).containsOnly(200);
        assertThat(projections.scalar(
                        "SELECT name AS value FROM school WHERE school_code = '%s'".formatted(school.code())))
                .isEqualTo("第" + (version - 1) + "名");
        wire.send(school.named("终名").version(version).registered());
        Map<String, String> live = projections.digest();
        rebuild();
        assertThat(projections.digest()).isEqualTo(live);
        assertThat(projections.scalar("SELECT string_agg(nspname, ',') AS value FROM pg_namespace WHERE nspname LIKE"
                        + " 'projection%'"))
                .isEqualTo("projection");
    }

    @Test
    void anAdministratorSeesWhetherARebuildChangedAnything() {
        SampleSchool school = SampleSchool.number(503);
        wire.send(school.registered(), SampleReport.of(school, "2020-2021").assessed());
        JsonPath first = ended(rebuild());
        JsonPath again = ended(rebuild());
        assertThat(again.getString("digestBefore")).matches("[0-9a-f]{32}").isEqualTo(first.getString("digestAfter"));
        assertThat(again.getString("digestAfter")).isEqualTo(again.getString("digestBefore"));

        projections.alter("UPDATE tally SET must_fix = must_fix + 1 WHERE school_code = '" + school.code() + "'");

        JsonPath mended = ended(rebuild());
        assertThat(mended.getString("digestBefore")).isNotEqualTo(again.getString("digestAfter"));
        assertThat(mended.getString("digestAfter")).isEqualTo(again.getString("digestAfter"));
    }

    private static JsonPath ended(String id) {
        return Api.asAdmin().get("/v1/rebuilds/" + id).jsonPath();
    }

    /** Those that are left out while the tables are filled are put back. */
    @Test
    void whatIsBuiltAnewIsConstrainedAsBefore() {
        String constraints = """
                SELECT string_agg(r.relname || ' ' || c.conname || ' ' || pg_get_constraintdef(c.oid) || c.convalidated, '; '
                                  ORDER BY r.relname, c.conname) AS value
                  FROM pg_constraint c
                  JOIN pg_class r ON r.oid = c.conrelid
                 WHERE c.connamespace = 'projection'::regnamespace
                """;
        String before = projections.scalar(constraints);
        assertThat(before).contains("tally_report_id_fkey FOREIGN KEY (report_id) REFERENCES assessment");
        rebuild();
        assertThat(projections.scalar(constraints)).isEqualTo(before);
    }

    @Test
    void poisonIsPassedOverAndCounted() {
        wire.send(SampleSchool.number(502).registered().withValue("{\"broken\": " + System.nanoTime()));
        String id = rebuild();
        assertThat(Api.asAdmin().get("/v1/rebuilds/" + id).jsonPath().getInt("refused"))
                .isPositive();
    }

    @Test
    void oneRunsAtATimeAndThoseThatAreNoAdministratorsStartNone() {
        String id = start();
        int second = Api.asAdmin().post("/v1/rebuilds").statusCode();
        assertThat(status(id).equals("DONE") ? 409 : second).isEqualTo(409);
        Api.asOfficialOf("43").post("/v1/rebuilds").then().statusCode(403);
        await().atMost(Duration.ofSeconds(90))
                .until(() -> !Api.asAdmin().get("/v1/rebuilds").asString().contains("RUNNING"));
    }

    private static String start() {
        await().atMost(Duration.ofSeconds(90))
                .until(() -> !Api.asAdmin().get("/v1/rebuilds").asString().contains("RUNNING"));
        return Api.asAdmin()
                .post("/v1/rebuilds")
                .then()
                .statusCode(202)
                .extract()
                .path("id");
    }

    private static String rebuild() {
        String id = start();
        await().atMost(Duration.ofSeconds(90)).until(() -> !status(id).equals("RUNNING"));
        assertThat(status(id)).isEqualTo("DONE");
        return id;
    }

    private static String status(String id) {
        return Api.asAdmin().get("/v1/rebuilds/" + id).jsonPath().getString("status");
    }
}
