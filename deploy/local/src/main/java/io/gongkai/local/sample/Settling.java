package io.gongkai.local.sample;

import io.gongkai.local.client.Clients;
import io.gongkai.local.launch.StackProblem;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;

/** Waits until everything that was received is assessed and counted. */
public record Settling(Clients clients, Duration patience) {

    /** The counts of each season once they agree. */
    public List<Conservation> await(List<Season> seasons) {
        long deadline = System.nanoTime() + patience.toNanos();
        while (true) {
            List<Conservation> now = seasons.stream()
                    .map(season -> Conservation.of(season, clients))
                    .toList();
            if (now.stream().allMatch(Conservation::holds)) {
                return now;
            }
            if (System.nanoTime() > deadline) {
                throw new StackProblem("Not everything was assessed and counted within " + patience.toSeconds() + " s: "
                        + now.stream().filter(counts -> !counts.holds()).toList());
            }
            pause();
        }
    }

    private static void pause() {
        new CompletableFuture<Void>()
                .completeOnTimeout(null, 100, TimeUnit.MILLISECONDS)
                .join();
    }
}
