package io.gongkai.local.bench;

import com.fasterxml.jackson.databind.JsonNode;
import io.gongkai.local.client.Api;
import io.gongkai.local.launch.Console;
import io.gongkai.local.service.Service;
import io.gongkai.local.trial.TrialStack;
import java.util.Locale;

/** Program of deploy/bench/facts: the calls of the dashboard and an export over ten million facts. */
public final class FactsRun {

    private static final String PROVINCE = "43";
    private static final String YEAR = "2020-2021";
    private static final String SCHOOL = "4300000001";
    private static final String COMPARISON =
            "/v1/provinces/" + PROVINCE + "/years/" + YEAR + "/comparisons?metric=disclosed_total&limit=10";
    private static final String LARGEST = "65";
    private static final String EXPORT = "/v1/provinces/" + LARGEST + "/bulk/submissions";

    private final Console console;
    private final TrialStack stack;
    private final DashboardCalls calls;

    private FactsRun(Console console, TrialStack stack) {
        this.console = console;
        this.stack = stack;
        this.calls = new DashboardCalls(console, stack.clients(), PROVINCE, YEAR, SCHOOL);
    }

    /** Arguments: the top of the source tree, the port base. */
    public static void main(String[] arguments) {
        Bench.measure(arguments[0], arguments[1], (console, stack) -> new FactsRun(console, stack).run());
    }

    private void run() {
        long start = System.nanoTime();
        long facts = new Facts(stack.database()).make();
        console.say("%,d facts made in %s".formatted(facts, Console.seconds(Bench.since(start))));
        calls.measureAll();
        pages();
        export();
    }

    private void pages() {
        Api official = stack.clients().official(Service.STATS, PROVINCE);
        String last = COMPARISON;
        String cursor = "";
        while (!cursor.equals("none")) {
            last = COMPARISON + cursor;
            JsonNode next = official.get(last).expected().path("nextCursor");
            cursor = next.isTextual() ? "&cursor=" + next.asText() : "none";
        }
        double first = calls.measure("comparison, the first page", COMPARISON).millis(0.50);
        double late = calls.measure("comparison, the last page", last).millis(0.50);
        console.say(String.format(Locale.ROOT, "the last page takes %.2f times as long as the first", late / first));
    }

    private void export() {
        ProcessHandle stats = stack.process(Service.STATS.title()).orElseThrow();
        Api owner = stack.clients().official(Service.STATS, LARGEST);
        try (Memory memory = new Memory(stats)) {
            long start = System.nanoTime();
            long rows = new Export(owner).lines(EXPORT);
            console.say(String.format(
                    Locale.ROOT,
                    "%n%,d rows exported in %s; stats-service held at most %d MB in memory",
                    rows,
                    Console.seconds(Bench.since(start)),
                    memory.mostBytes() / (1024 * 1024)));
        }
    }
}
