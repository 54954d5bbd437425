package io.gongkai.benchmark;

import io.gongkai.engine.assessment.Assessment;
import io.gongkai.engine.assessment.Assessor;
import io.gongkai.engine.assessment.ReportUnderReview;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;

/**
 * Time for a report out of the labelled ones, another each time: they differ at every word, where {@link SampleText} says the same
 * again and again, so that the processor foresees less of what comes.
 */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MICROSECONDS)
@Warmup(iterations = 10, time = 2)
@Measurement(iterations = 5, time = 4)
@Fork(1)
public class LabelledReportsBenchmark {

    /** System property with the directory of the labelled reports, which may lie in directories below. */
    private static final String DIRECTORY = "gongkai.labelled";

    private final Assessor assessor = Assessor.load();
    private final List<ReportUnderReview> reports = new ArrayList<>();
    private int next;

    /** In an order of no meaning, but the same each time: the sets were written one after the other. */
    @Setup
    public void read() throws IOException {
        try (Stream<Path> files = Files.walk(Path.of(System.getProperty(DIRECTORY)))) {
            for (Path file : files.filter(name -> name.toString().endsWith(".txt"))
                    .sorted()
                    .toList()) {
                reports.add(AssessmentBenchmark.review(Files.readString(file)));
            }
        }
        Collections.shuffle(reports, new Random(1));
        int characters =
                reports.stream().mapToInt(report -> report.text().length()).sum();
        System.out.printf("%n%d reports of %d characters on average%n", reports.size(), characters / reports.size());
    }

    @Benchmark
    public Assessment assess() {
        next = (next + 1) % reports.size();
        return assessor.assess(reports.get(next));
    }
}
