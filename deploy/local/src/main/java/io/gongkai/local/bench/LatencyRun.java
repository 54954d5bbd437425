package io.gongkai.local.bench;

import io.gongkai.local.launch.Console;
import io.gongkai.local.service.Service;
import io.gongkai.local.trial.TrialStack;
import java.net.http.HttpClient;
import java.time.Duration;
import java.util.Locale;

/** Program of deploy/bench/run: latency under a steady load, and the start of each service. */
public final class LatencyRun {

    private static final Duration WARM_UP = Duration.ofSeconds(15);

    private LatencyRun() {}

    /** Arguments: the top of the source tree, reports per second, seconds, the port base. */
    public static void main(String[] arguments) {
        int perSecond = Integer.parseInt(arguments[1]);
        Duration time = Duration.ofSeconds(Integer.parseInt(arguments[2]));
        Bench.measure(arguments[0], arguments[3], (console, stack) -> {
            latency(console, stack, perSecond, time);
            starts(console, stack);
        });
    }

    private static void latency(Console console, TrialStack stack, int perSecond, Duration time) {
        try (Load load = new Load(stack)) {
            console.say("Warming up for " + WARM_UP.toSeconds() + " s, then measuring " + time.toSeconds() + " s at "
                    + perSecond + " reports/s, open loop.");
            load.run(perSecond, WARM_UP);
            Latencies measured = load.run(perSecond, time);
            console.say("\nsubmit → visible in stats, %d reports"
                    .formatted(measured.sorted().size()));
            for (double share : new double[] {0.50, 0.95, 0.99, 1.00}) {
                String name = share == 1.0 ? "longest" : "p" + Math.round(share * 100);
                long millis = measured.quantile(share).toMillis();
                console.say(String.format(Locale.ROOT, "  %-8s %6d ms", name, millis));
            }
        }
    }

    private static void starts(Console console, TrialStack stack) {
        console.say("\nstart until ready, one at a time");
        Starts starts = new Starts(stack, HttpClient.newHttpClient());
        for (Service service : Service.values()) {
            console.say("  %-20s %s".formatted(service.title(), Console.seconds(starts.measure(service))));
        }
    }
}
