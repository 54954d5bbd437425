package io.gongkai.local.bench;

import com.fasterxml.jackson.databind.JsonNode;
import io.gongkai.local.client.Api;
import io.gongkai.local.launch.Console;
import io.gongkai.local.launch.Ports;
import io.gongkai.local.launch.StackProblem;
import io.gongkai.local.service.Service;
import io.gongkai.local.trial.TrialStack;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Locale;
import java.util.stream.IntStream;

/** Program of deploy/bench/facts: the calls of the dashboard and an export over ten million facts. */
public final class FactsRun {

    private static final int WARM_UP = 20;
    private static final int MEASURED = 60;
    private static final String SEASON = "/v1/provinces/43/years/2020-2021/";
    private static final String COMPARISON = SEASON + "comparisons?metric=disclosed_total&limit=10";
    private static final String EXPORT = "/v1/provinces/65/bulk/submissions";
    private static final List<String> CALLS = List.of(
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
            SEASON + "school-findings?rule=PART-01",
            SEASON + "copies",
            SEASON + "corrections",
            "/v1/provinces/43/years",
            "/v1/provinces/43/trends?metric=disclosed_total",
            "/v1/provinces/43/finding-trends",
            "/v1/provinces?year=2020-2021&metric=disclosed_total",
            "/v1/schools/4300000001/profile",
            "/v1/schools/4300000001/years/2020-2021/feedback");

    private final Console console;
    private final TrialStack stack;
    private final Api official;

    private FactsRun(Console console, TrialStack stack) {
        this.console = console;
        this.stack = stack;
        this.official = stack.clients().official(Service.STATS, "43");
    }

    /** Arguments: the top of the source tree, the port base. */
    public static void main(String[] arguments) {
        Path repository = Path.of(arguments[0]);
        Ports ports = new Ports(Integer.parseInt(arguments[1]));
        Console console = Console.ofThisProcess();
        Path log = repository.resolve("deploy/local/target/bench.log");
        console.say("Starting a stack of its own on the ports " + ports.ingest() + " to " + ports.kafkaController());
        try (TrialStack stack = TrialStack.start(repository, ports, log)) {
            new FactsRun(console, stack).run();
        } catch (StackProblem problem) {
            System.err.println(problem.getMessage());
            System.err.println("The log of the stack is " + log + ".");
            System.exit(1);
        }
    }

    private void run() {
        long start = System.nanoTime();
        long facts = new Facts(stack.database()).make();
        console.say("%,d facts made in %s".formatted(facts, Console.seconds(since(start))));
        console.say("\n%-72s %8s %8s".formatted("call, " + MEASURED + " times each", "p50 ms", "p95 ms"));
        CALLS.forEach(path -> measure(path, path));
        pages();
        export();
    }

    private Latencies measure(String name, String path) {
        IntStream.range(0, WARM_UP).forEach(i -> ask(path));
        Latencies latencies = Latencies.of(
                IntStream.range(0, MEASURED).mapToObj(i -> ask(path)).toList());
        console.say(String.format(
                Locale.ROOT, "%-72s %8.1f %8.1f", name, millis(latencies, 0.50), millis(latencies, 0.95)));
        return latencies;
    }

    private Duration ask(String path) {
        long start = System.nanoTime();
        official.get(path).expected();
        return since(start);
    }

    private void pages() {
        String last = COMPARISON;
        String cursor = "";
        while (!cursor.equals("none")) {
            last = COMPARISON + cursor;
            JsonNode next = official.get(last).expected().path("nextCursor");
            cursor = next.isTextual() ? "&cursor=" + next.asText() : "none";
        }
        double first = millis(measure("comparison, the first page", COMPARISON), 0.50);
        double late = millis(measure("comparison, the last page", last), 0.50);
        console.say(String.format(Locale.ROOT, "the last page takes %.2f times as long as the first", late / first));
    }

    private void export() {
        ProcessHandle stats = stack.process(Service.STATS.title()).orElseThrow();
        Api owner = stack.clients().official(Service.STATS, "65");
        try (Memory memory = new Memory(stats)) {
            long start = System.nanoTime();
            long rows = new Export(owner).lines(EXPORT);
            console.say(String.format(
                    Locale.ROOT,
                    "%n%,d rows exported in %s; stats-service held at most %d MB in memory",
                    rows,
                    Console.seconds(since(start)),
                    memory.mostBytes() / (1024 * 1024)));
        }
    }

    private static double millis(Latencies latencies, double share) {
        return latencies.quantile(share).toNanos() / 1e6;
    }

    private static Duration since(long start) {
        return Duration.ofNanos(System.nanoTime() - start);
    }
}
