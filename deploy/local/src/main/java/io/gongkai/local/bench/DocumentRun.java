package io.gongkai.local.bench;

import io.gongkai.local.launch.Console;
import io.gongkai.local.sample.SampleReport;
import io.gongkai.local.service.Service;
import io.gongkai.local.trial.TrialStack;
import java.time.Duration;
import java.util.List;
import java.util.Locale;
import java.util.function.LongFunction;
import java.util.stream.IntStream;
import java.util.stream.LongStream;

/** Program of deploy/bench/documents: how long documents and dry runs take, and how much memory many documents at once. */
public final class DocumentRun {

    private static final int PAGES = 20;
    private static final int CHARACTERS = 10_000;
    private static final int WARM_UP = 15;
    private static final int MEASURED = 40;
    private static final int AT_ONCE = 50;
    private static final int LARGE = 5 * 1024 * 1024;

    private final Console console;
    private final TrialStack stack;
    private final Uploads uploads;
    private final SampleReport report;
    private final String text;

    private DocumentRun(Console console, TrialStack stack) {
        this.console = console;
        this.stack = stack;
        this.report = stack.samples().reports().get(0);
        this.text = report.text();
        this.uploads = new Uploads(stack, report);
    }

    /** Arguments: the top of the source tree, the port base. */
    public static void main(String[] arguments) {
        Bench.measure(arguments[0], arguments[1], (console, stack) -> new DocumentRun(console, stack).run());
    }

    private void run() {
        Papers papers = new Papers(text);
        measure("DOCX of " + PAGES + " pages, submitted", seed -> papers.word(PAGES, 0, seed));
        measure("PDF of " + PAGES + " pages, submitted", seed -> papers.pdf(PAGES, seed));
        dryRuns();
        manyAtOnce(papers);
    }

    private void measure(String what, LongFunction<byte[]> paper) {
        uploads.inTurn(LongStream.range(0, WARM_UP).mapToObj(paper).toList());
        say(
                what,
                uploads.inTurn(LongStream.range(WARM_UP, WARM_UP + MEASURED)
                        .mapToObj(paper)
                        .toList()));
    }

    private void dryRuns() {
        String full = text.repeat(CHARACTERS / text.length() + 1).substring(0, CHARACTERS);
        SampleReport changed = report.withText(full);
        for (int i = 0; i < WARM_UP * 2; i++) {
            uploads.dryRun(changed);
        }
        say(
                "dry run of " + CHARACTERS + " characters",
                IntStream.range(0, MEASURED * 2)
                        .mapToObj(i -> uploads.dryRun(changed))
                        .toList());
    }

    private void manyAtOnce(Papers papers) {
        List<byte[]> large = LongStream.range(1_000, 1_000 + AT_ONCE)
                .mapToObj(seed -> papers.word(2, LARGE, seed))
                .toList();
        ProcessHandle ingest = stack.process(Service.INGEST.title()).orElseThrow();
        try (Memory memory = new Memory(ingest)) {
            long start = System.nanoTime();
            uploads.atOnce(large);
            Duration all = Bench.since(start);
            console.say(String.format(
                    Locale.ROOT,
                    "%n%d documents of %d MB at once%n  all taken in after %d ms%n  at most %d MB in memory, readers included",
                    AT_ONCE,
                    LARGE / (1024 * 1024),
                    all.toMillis(),
                    memory.mostBytes() / (1024 * 1024)));
        }
    }

    private void say(String what, List<Duration> measured) {
        Latencies latencies = Latencies.of(measured);
        console.say("\n%s, %d times".formatted(what, measured.size()));
        for (double share : new double[] {0.50, 0.95, 1.00}) {
            String name = share == 1.0 ? "longest" : "p" + Math.round(share * 100);
            console.say(String.format(
                    Locale.ROOT,
                    "  %-8s %6d ms",
                    name,
                    latencies.quantile(share).toMillis()));
        }
    }
}
