package io.gongkai.benchmark;

import io.gongkai.engine.assessment.Assessment;
import io.gongkai.engine.assessment.Assessor;
import io.gongkai.engine.assessment.ReportUnderReview;
import io.gongkai.engine.school.Ownership;
import io.gongkai.engine.school.SchoolType;
import io.gongkai.engine.school.SchoolYear;
import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;

/** Time for a whole assessment, of reports and of texts made to be slow. */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MICROSECONDS)
@Warmup(iterations = 4, time = 2)
@Measurement(iterations = 5, time = 2)
@Fork(1)
public class AssessmentBenchmark {

    private static final int PATHOLOGICAL = 100_000;

    @Param({"report-10000", "report-100000", "one-line", "digits", "brackets", "blanks", "numerals", "commas", "bars"})
    public String text = "";

    private final Assessor assessor = Assessor.load();
    private ReportUnderReview report = review("");

    @Setup
    public void prepare() {
        report = review(words());
    }

    private String words() {
        return switch (text) {
            case "report-10000" -> SampleText.ofLength(10_000);
            case "report-100000" -> SampleText.ofLength(PATHOLOGICAL);
            case "one-line" -> SampleText.ofLength(PATHOLOGICAL).replace('\n', ' ');
            case "digits" -> "1".repeat(PATHOLOGICAL);
            case "brackets" -> "（".repeat(PATHOLOGICAL);
            case "blanks" -> " ".repeat(PATHOLOGICAL - 4) + "一、概述";
            case "numerals" -> "一、".repeat(PATHOLOGICAL / 2);
            case "commas" -> "公开，".repeat(PATHOLOGICAL / 3);
            case "bars" -> "|1|".repeat(PATHOLOGICAL / 3);
            default -> throw new IllegalArgumentException(text);
        };
    }

    private static ReportUnderReview review(String words) {
        return ReportUnderReview.of(words, SchoolType.VOCATIONAL, Ownership.PUBLIC, "43", new SchoolYear(2021));
    }

    @Benchmark
    public Assessment assess() {
        return assessor.assess(report);
    }
}
