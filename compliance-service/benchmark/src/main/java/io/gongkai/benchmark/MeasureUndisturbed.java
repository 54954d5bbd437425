package io.gongkai.benchmark;

import io.gongkai.engine.assessment.Assessor;
import io.gongkai.engine.assessment.ReportUnderReview;
import java.util.Arrays;
import java.util.Locale;
import java.util.Random;
import java.util.stream.IntStream;

/**
 * Tells what a dense report takes on a core of its own, on a machine whose neighbours slow the core down for minutes: between the
 * assessments it times a loop that is always the same, and keeps the rounds in which that was as fast as ever.
 */
final class MeasureUndisturbed {

    private static final long WARM_UP_NANOS = 20_000_000_000L;
    private static final int ROUNDS = 600;
    private static final int ASSESSMENTS = 10;
    /** A loop that takes so many times its least is disturbed. */
    private static final double DISTURBED = 1.1;

    private static final int TABLE = 1 << 14;
    private static final int STEPS = 1 << 20;
    private static final double NANOS_IN_MILLI = 1e6;

    private final int[] table = new Random(1).ints(TABLE).toArray();
    private int sum;

    public static void main(String[] arguments) {
        int length = arguments.length == 0 ? 10_000 : Integer.parseInt(arguments[0]);
        new MeasureUndisturbed().measure(AssessmentBenchmark.review(SampleText.ofLength(length)));
    }

    private void measure(ReportUnderReview report) {
        Assessor assessor = Assessor.load();
        long start = System.nanoTime();
        while (System.nanoTime() - start < WARM_UP_NANOS) {
            assess(assessor, report);
            loop();
        }
        double[] loops = new double[ROUNDS];
        double[] reports = new double[ROUNDS];
        for (int i = 0; i < ROUNDS; i++) {
            double before = loop();
            reports[i] = assess(assessor, report);
            loops[i] = Math.max(before, loop());
        }
        say(loops, reports);
    }

    /** Milliseconds for one of some assessments. */
    private double assess(Assessor assessor, ReportUnderReview report) {
        long start = System.nanoTime();
        for (int i = 0; i < ASSESSMENTS; i++) {
            sum += assessor.assess(report).findings().size();
        }
        return (System.nanoTime() - start) / NANOS_IN_MILLI / ASSESSMENTS;
    }

    /** Milliseconds for a walk through a table, each step of which waits for the one before. */
    private double loop() {
        long start = System.nanoTime();
        int at = sum & TABLE - 1;
        for (int i = 0; i < STEPS; i++) {
            at = table[at] + i & TABLE - 1;
        }
        sum += at;
        return (System.nanoTime() - start) / NANOS_IN_MILLI;
    }

    private void say(double[] loops, double[] reports) {
        double least = Arrays.stream(loops).min().orElseThrow();
        double[] undisturbed = IntStream.range(0, ROUNDS)
                .filter(i -> loops[i] <= least * DISTURBED)
                .mapToDouble(i -> reports[i])
                .toArray();
        System.out.printf(
                Locale.ROOT,
                "undisturbed %d of %d rounds: median %.2f ms a report, least %.2f%nall rounds: median %.2f ms a report;"
                        + " the loop at least %.2f ms, median %.2f (%d)%n",
                undisturbed.length,
                ROUNDS,
                Median.of(undisturbed),
                Arrays.stream(undisturbed).min().orElseThrow(),
                Median.of(reports),
                least,
                Median.of(loops),
                sum);
    }
}
