package io.gongkai.stats.speed;

import static org.awaitility.Awaitility.await;

import io.gongkai.local.DevTokens;
import io.gongkai.stats.testing.Api;
import io.gongkai.stats.testing.EventWire;
import io.gongkai.stats.testing.Projections;
import io.gongkai.stats.testing.RandomSeason;
import io.gongkai.stats.testing.SampleCollection;
import io.gongkai.stats.testing.SampleSchool;
import io.gongkai.stats.testing.SentEvent;
import io.gongkai.stats.testing.StackTest;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import jakarta.inject.Inject;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.junit.jupiter.api.Test;

/** Prints how long the calls of a dashboard and a rebuild take; no test, since it depends on the machine. */
@QuarkusTest
@StackTest
class SpeedRun {

    private static final int SCHOOLS = Integer.getInteger("gongkai.speed.schools", 150);
    private static final int YEARS = Integer.getInteger("gongkai.speed.years", 10);
    private static final int CALLS = 100;
    private static final String SEASON = "/v1/provinces/43/years/2020-2021/";
    private static final List<String> PATHS = List.of(
            SEASON + "overview",
            SEASON + "timeline",
            SEASON + "parts",
            SEASON + "items",
            SEASON + "matrix?limit=200",
            SEASON + "item-matrix?limit=200",
            SEASON + "comparisons?metric=disclosed_total&limit=200",
            SEASON + "comparisons?metric=disclosed_total&peers=TYPE_OWNERSHIP_SIZE",
            SEASON + "scores?limit=200",
            SEASON + "findings",
            SEASON + "copies",
            SEASON + "corrections",
            "/v1/provinces/43/years",
            "/v1/provinces/43/trends?metric=disclosed_total",
            "/v1/provinces/43/finding-trends",
            "/v1/provinces?year=2020-2021&metric=disclosed_total",
            "/v1/schools/4143000001/profile",
            "/v1/schools/4143000001/years/2020-2021/feedback");

    @Inject
    EventWire wire;

    @Inject
    Projections projections;

    @Test
    void measure() {
        projections.clear();
        Instant began = Instant.now();
        long events = fill();
        print("%d events taken in: %.1f s", events, seconds(began));
        projections.analyze();
        for (String path : PATHS) {
            double[] times = times(path);
            print("%-95s p50 %6.1f ms  p95 %6.1f ms", path, quantile(times, 0.5), quantile(times, 0.95));
        }
        pages();
        rebuild();
    }

    private long fill() {
        RandomSeason season = new RandomSeason(new Random(1));
        List<SentEvent> events = new ArrayList<>();
        for (int year = 2021 - YEARS; year < 2021; year++) {
            events.add(SampleCollection.opened("43", year + "-" + (year + 1), (year + 1) + "-10-31", 1));
        }
        for (int number = 1; number <= SCHOOLS; number++) {
            SampleSchool school = season.school(number);
            events.add(school.registered());
            for (int year = 2021 - YEARS; year < 2021; year++) {
                events.addAll(season.onceReported(school, year + "-" + (year + 1)));
            }
        }
        for (int from = 0; from < events.size(); from += 500) {
            wire.send(events.subList(from, Math.min(events.size(), from + 500)));
        }
        return events.size();
    }

    private static void pages() {
        String path = SEASON + "comparisons?metric=disclosed_total&limit=10";
        String cursor = "";
        String last = "";
        while (cursor != null) {
            last = cursor;
            JsonPath page = Api.get(path + cursor).extract().jsonPath();
            cursor = page.getString("nextCursor") == null ? null : "&cursor=" + page.getString("nextCursor");
        }
        double first = quantile(times(path), 0.5);
        double late = quantile(times(path + last), 0.5);
        print("first page %.1f ms, last page %.1f ms, ratio %.2f", first, late, late / first);
    }

    private static void rebuild() {
        Instant began = Instant.now();
        String id = Api.asAdmin()
                .post("/v1/rebuilds")
                .then()
                .statusCode(202)
                .extract()
                .path("id");
        await().atMost(Duration.ofMinutes(10))
                .pollInterval(Duration.ofMillis(200))
                .until(() -> !state(id).get("status").equals("RUNNING"));
        print("rebuild %.1f s %s", seconds(began), state(id));
    }

    private static Map<String, Object> state(String id) {
        return Api.asAdmin().get("/v1/rebuilds/" + id).jsonPath().getMap("");
    }

    private static double[] times(String path) {
        String token = DevTokens.testing().ministry();
        double[] times = new double[CALLS];
        for (int call = -CALLS / 4; call < CALLS; call++) {
            long began = System.nanoTime();
            Api.as(token).get(path).asByteArray();
            if (call >= 0) {
                times[call] = (System.nanoTime() - began) / 1e6;
            }
        }
        Arrays.sort(times);
        return times;
    }

    private static double quantile(double[] sorted, double share) {
        return sorted[(int) Math.min(sorted.length - 1, Math.floor(share * sorted.length))];
    }

    private static double seconds(Instant began) {
        return Duration.between(began, Instant.now()).toMillis() / 1000.0;
    }

    private static void print(String text, Object... values) {
        System.out.printf("SPEED " + text + "%n", values);
    }
}
