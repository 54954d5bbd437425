package io.gongkai.stats.intake;

import static org.assertj.core.api.Assertions.assertThat;

import io.gongkai.stats.testing.EventWire;
import io.gongkai.stats.testing.Projections;
import io.gongkai.stats.testing.RandomSeason;
import io.gongkai.stats.testing.SentEvent;
import io.gongkai.stats.testing.StackTest;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@QuarkusTest
@StackTest
class AnyOrderTest {

    private static final int ORDERS = 4;

    @Inject
    EventWire wire;

    @Inject
    Projections projections;

    @ParameterizedTest
    @ValueSource(longs = {1, 20_101_031, 43})
    void theSameEventsInAnyOrderAndWithRepeatsGiveTheSameProjection(long seed) {
        Random random = new Random(seed);
        List<SentEvent> events = new RandomSeason(random).events();
        projections.clear();
        wire.send(events);
        Map<String, String> expected = projections.digest();
        assertThat(expected.values()).noneMatch(digest -> digest.startsWith("0 "));

        for (int order = 0; order < ORDERS; order++) {
            List<SentEvent> shuffled = new ArrayList<>(events);
            events.stream().filter(event -> random.nextInt(3) == 0).forEach(shuffled::add);
            Collections.shuffle(shuffled, random);
            projections.clear();

            wire.send(shuffled);

            assertThat(projections.digest())
                    .as("seed %d, order %d", seed, order)
                    .isEqualTo(expected);
        }
    }
}
