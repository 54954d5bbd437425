package io.gongkai.local.bench;

import com.fasterxml.jackson.databind.JsonNode;
import io.gongkai.local.client.Api;
import io.gongkai.local.client.Clients;
import io.gongkai.local.launch.Console;
import io.gongkai.local.launch.Patience;
import io.gongkai.local.launch.StackProblem;
import io.gongkai.local.sample.Season;
import io.gongkai.local.sample.Settling;
import io.gongkai.local.sample.Submission;
import io.gongkai.local.service.Service;
import io.gongkai.local.trial.TrialStack;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;

/** Program of deploy/bench/rebuild: how long all projections take to be built anew, and that nothing differs then. */
public final class RebuildRun {

    private static final Duration SETTLED = Duration.ofMinutes(2);
    private static final Duration COUNTED = Duration.ofMinutes(20);
    private static final Duration BUILT = Duration.ofMinutes(20);
    private static final Duration BETWEEN_LOOKS = Duration.ofMillis(250);

    private final Console console;
    private final TrialStack stack;
    private final Projections projections;

    private RebuildRun(Console console, TrialStack stack) {
        this.console = console;
        this.stack = stack;
        this.projections = new Projections(stack.database());
    }

    /** Arguments: the top of the source tree, the number of reports, the port base. */
    public static void main(String[] arguments) {
        int reports = Integer.parseInt(arguments[1]);
        Bench.measure(arguments[0], arguments[2], (console, stack) -> new RebuildRun(console, stack).run(reports));
    }

    private void run(int reports) {
        submitSamples();
        try (Pause others = new Pause(List.of(process(Service.INGEST), process(Service.COMPLIANCE)))) {
            others.begin();
            long start = System.nanoTime();
            fill(reports);
            console.say(
                    "%,d reports taken in as they came: %s".formatted(reports, Console.seconds(Bench.since(start))));
            Map<String, String> before = projections.digests();
            JsonNode rebuild = rebuild();
            Duration took = Duration.between(
                    Instant.parse(rebuild.path("startedAt").asText()),
                    Instant.parse(rebuild.path("finishedAt").asText()));
            console.say("%,d events, all projections built anew: %s"
                    .formatted(rebuild.path("read").asInt(), Console.seconds(took)));
            compare(before, projections.digests());
        }
    }

    /** What is multiplied afterwards came through all three services. */
    private void submitSamples() {
        Clients clients = stack.clients();
        new Submission(clients).submitAll(stack.samples().reports());
        new Settling(clients, SETTLED)
                .await(stack.samples().collections().stream().map(Season::of).toList());
    }

    private void fill(int reports) {
        int there = projections.counted();
        new EventCopies(stack.ports().kafka()).write(reports);
        new Patience(COUNTED, BETWEEN_LOOKS)
                .until(projections::counted, counted -> counted == there + reports, "the reports to be counted");
    }

    private JsonNode rebuild() {
        Clients clients = stack.clients();
        Api admin = new Api(
                clients.http(),
                Service.STATS.url(stack.ports()),
                clients.tokens().admin());
        String id = admin.post("/v1/rebuilds", Api.JSON.createObjectNode())
                .expected()
                .path("id")
                .asText();
        JsonNode ended = new Patience(BUILT, BETWEEN_LOOKS)
                .until(
                        () -> admin.get("/v1/rebuilds/" + id).expected(),
                        now -> !now.path("status").asText().equals("RUNNING"),
                        "the rebuild");
        if (!ended.path("status").asText().equals("DONE")) {
            throw new StackProblem("The rebuild ended so: " + ended);
        }
        return ended;
    }

    private void compare(Map<String, String> before, Map<String, String> after) {
        after.forEach((table, digest) -> console.say("  %-20s %s".formatted(table, digest)));
        if (!after.equals(before)) {
            throw new StackProblem("What was built anew differs from what was there: " + before);
        }
        console.say("Every table is what it was.");
    }

    private ProcessHandle process(Service service) {
        return stack.process(service.title()).orElseThrow();
    }
}
