package io.gongkai.benchmark;

import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import org.openjdk.jmh.results.RunResult;
import org.openjdk.jmh.runner.Runner;
import org.openjdk.jmh.runner.RunnerException;
import org.openjdk.jmh.runner.options.Options;
import org.openjdk.jmh.runner.options.OptionsBuilder;
import org.openjdk.jmh.runner.options.TimeValue;
import org.openjdk.jmh.runner.options.VerboseMode;

/**
 * Prints what a character of each pathological text costs, as a multiple of what one of a dense report costs. All are
 * measured in one run, so that the multiples hold on any machine.
 */
final class MeasureRatios {

    private static final String NORMAL = AssessmentBenchmark.REPORT + "10000";

    private record Cost(String text, double micros) {

        double perCharacter() {
            return micros / AssessmentBenchmark.words(text).length();
        }
    }

    private MeasureRatios() {}

    /** Arguments name the texts; without any, all are measured. */
    public static void main(String[] names) throws RunnerException {
        Stream<String> pathological = Arrays.stream(PathologicalText.values()).map(PathologicalText::label);
        List<String> texts = Stream.concat(
                        Stream.of(NORMAL, AssessmentBenchmark.REPORT + "100000"),
                        names.length == 0 ? pathological : Arrays.stream(names))
                .toList();
        List<Cost> costs = new Runner(options(texts))
                .run().stream().map(MeasureRatios::cost).toList();
        print(costs, new PrintStream(System.out, true, StandardCharsets.UTF_8));
    }

    private static Options options(List<String> texts) {
        return new OptionsBuilder()
                .include(AssessmentBenchmark.class.getName())
                .param("text", texts.toArray(String[]::new))
                .forks(1)
                .warmupIterations(5)
                .warmupTime(TimeValue.seconds(1))
                .measurementIterations(3)
                .measurementTime(TimeValue.seconds(1))
                .verbosity(VerboseMode.SILENT)
                .build();
    }

    private static Cost cost(RunResult result) {
        return new Cost(
                result.getParams().getParam("text"), result.getPrimaryResult().getScore());
    }

    private static void print(List<Cost> costs, PrintStream out) {
        double normal = costs.stream()
                .filter(cost -> cost.text().equals(NORMAL))
                .findFirst()
                .orElseThrow()
                .perCharacter();
        out.println("| text | ms | ns a character | times the normal |");
        out.println("|---|---:|---:|---:|");
        costs.stream()
                .sorted(Comparator.comparingDouble(Cost::perCharacter).reversed())
                .forEach(cost -> out.printf(
                        "| %s | %.2f | %.0f | %.2f |%n",
                        cost.text(), cost.micros() / 1_000, cost.perCharacter() * 1_000, cost.perCharacter() / normal));
    }
}
