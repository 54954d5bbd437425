package io.gongkai.stats.correction;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;
import static org.hamcrest.Matchers.equalTo;

import com.fasterxml.jackson.databind.JsonNode;
import io.gongkai.stats.testing.Api;
import io.gongkai.stats.testing.EventWire;
import io.gongkai.stats.testing.NaiveProvince;
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
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Holds what correcting cost against the events. */
@QuarkusTest
@StackTest
class NaiveCorrectionTest {

    private static final String PATH = "/v1/provinces/43/years/2020-2021/corrections";

    @Inject
    EventWire wire;

    @Inject
    Projections projections;

    @ParameterizedTest
    @ValueSource(longs = {91, 92, 93})
    void returnsAndDaysToAcceptanceFollowFromTheEvents(long seed) {
        projections.clear();
        List<SentEvent> events = RandomSeason.shuffled(seed);
        wire.send(events);
        NaiveProvince naive = new NaiveProvince(events);
        Map<String, JsonNode> decisions = naive.decisions(RandomSeason.YEAR);
        JsonPath answer = Api.get(PATH).extract().jsonPath();

        long rounds = 0;
        List<Double> days = new ArrayList<>();
        for (Map<String, Object> row : answer.<Map<String, Object>>getList("items")) {
            JsonNode decision = decisions.get((String) row.get("schoolCode"));
            Instant first = Instant.parse((String) row.get("firstSubmittedAt"));
            assertThat(row.get("rounds"))
                    .isEqualTo(decision == null ? 0 : decision.path("rounds").asInt());
            rounds += ((Number) Objects.requireNonNull(row.get("rounds"))).longValue();
            if (decision == null || decision.path("acceptedRevision").isMissingNode()) {
                assertThat(row.get("daysToAcceptance")).isNull();
            } else {
                Duration passed = Duration.between(
                        first, Instant.parse(decision.path("decidedAt").asText()));
                double shown = ((Number) Objects.requireNonNull(row.get("daysToAcceptance"))).doubleValue();
                assertThat(shown).isCloseTo(passed.toSeconds() / 86_400.0, within(0.0501));
                days.add(shown);
            }
        }
        assertThat(days).isNotEmpty();
        assertThat(answer.getLong("total.rounds")).isEqualTo(rounds);
        assertThat(answer.getDouble("total.medianDaysToAcceptance"))
                .isCloseTo(NaiveProvince.quantile(days, 0.5), within(0.00501));
    }

    @Test
    void aReturnOfALaterRevisionLeavesTheAcceptanceInForce() {
        projections.clear();
        SampleReport first = SampleReport.of(SampleSchool.number(1), RandomSeason.YEAR);
        SampleReport second = SampleReport.of(SampleSchool.number(1), RandomSeason.YEAR)
                .revision(2)
                .late();
        wire.send(
                SampleSchool.number(1).registered(),
                first.submitted(),
                second.submitted(),
                second.decided("RETURNED", 4, 1),
                first.decided("ACCEPTED", 2, 1));

        Api.get(PATH).body("items[0].daysToAcceptance", equalTo(0.0f)).body("items[0].rounds", equalTo(2));
    }

    @Test
    void aReportThatCameBackIsAcceptedDaysAfterItsFirstRevision() {
        projections.clear();
        SampleReport first = SampleReport.of(SampleSchool.number(1), RandomSeason.YEAR);
        SampleReport second = SampleReport.of(SampleSchool.number(1), RandomSeason.YEAR)
                .revision(2)
                .late();
        wire.send(
                SampleSchool.number(1).registered(),
                first.submitted(),
                first.decided("RETURNED", 2, null),
                second.submitted(),
                second.decided("ACCEPTED", 4, 2));

        JsonPath answer = Api.get(PATH).extract().jsonPath();

        assertThat(answer.getInt("items[0].rounds")).isEqualTo(2);
        assertThat(answer.getDouble("items[0].daysToAcceptance")).isEqualTo(30.1);
        assertThat(Api.asMinistry().accept("text/csv").get(PATH).asString().lines())
                .anyMatch(line -> line.endsWith(",days,rounds,daysToAcceptance,mustFix"))
                .anyMatch(line -> line.endsWith(",30.1,2,30.1,"));
    }
}
