package io.gongkai.benchmark;

import io.gongkai.engine.assessment.ReportUnderReview;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;

/**
 * Prints what a character of each pathological text costs, as a multiple of what one of a dense report costs. Each round asks for
 * both, one right after the other, so that the multiples hold on any machine, however busy it is.
 */
final class MeasureRatios {

    private static final String NORMAL = AssessmentBenchmark.REPORT + "10000";
    private static final String LONG = AssessmentBenchmark.REPORT + "100000";
    private static final Duration WARM_UP = Duration.ofSeconds(30);
    /** A text takes ways through the engine that the report does not. */
    private static final Duration WARM_UP_OF_TEXT = Duration.ofSeconds(4);

    private static final Duration ONE_SIDE = Duration.ofMillis(150);
    private static final int ROUNDS = 7;

    private final CharacterCost characters = new CharacterCost();
    private final ReportUnderReview normal = AssessmentBenchmark.review(AssessmentBenchmark.words(NORMAL));

    /** @param nanos what a character costs */
    private record Cost(String text, double nanos, double times) {}

    private MeasureRatios() {}

    /** Arguments name the texts; without any, all are measured. */
    public static void main(String[] names) {
        Stream<String> pathological = Arrays.stream(PathologicalText.values()).map(PathologicalText::label);
        List<String> texts = Stream.concat(Stream.of(LONG), names.length == 0 ? pathological : Arrays.stream(names))
                .toList();
        MeasureRatios measure = new MeasureRatios();
        measure.characters.nanos(measure.normal, WARM_UP);
        print(texts.stream().map(measure::cost).toList(), new PrintStream(System.out, true, StandardCharsets.UTF_8));
    }

    private Cost cost(String name) {
        ReportUnderReview text = AssessmentBenchmark.review(AssessmentBenchmark.words(name));
        characters.nanos(text, WARM_UP_OF_TEXT);
        double[] nanos = new double[ROUNDS];
        double[] times = new double[ROUNDS];
        for (int i = 0; i < ROUNDS; i++) {
            double reference = characters.nanos(normal, ONE_SIDE);
            nanos[i] = characters.nanos(text, ONE_SIDE);
            times[i] = nanos[i] / reference;
        }
        return new Cost(name, Median.of(nanos), Median.of(times));
    }

    private static void print(List<Cost> costs, PrintStream out) {
        out.println("| text | ns a character | times the normal |");
        out.println("|---|---:|---:|");
        costs.stream()
                .sorted(Comparator.comparingDouble(Cost::times).reversed())
                .forEach(cost ->
                        out.printf(Locale.ROOT, "| %s | %.0f | %.2f |%n", cost.text(), cost.nanos(), cost.times()));
    }
}
