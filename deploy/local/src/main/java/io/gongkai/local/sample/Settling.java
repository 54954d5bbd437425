package io.gongkai.local.sample;

import io.gongkai.local.client.Clients;
import io.gongkai.local.launch.Patience;
import java.time.Duration;
import java.util.List;

/** Waits until everything that was received is assessed and counted. */
public record Settling(Clients clients, Duration patience) {

    /** The counts of each season once they agree. */
    public List<Conservation> await(List<Season> seasons) {
        return new Patience(patience, Duration.ofMillis(100))
                .until(
                        () -> seasons.stream()
                                .map(season -> Conservation.of(season, clients))
                                .toList(),
                        counts -> counts.stream().allMatch(Conservation::holds),
                        "everything assessed and counted");
    }
}
