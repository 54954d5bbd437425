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

/** Time for a whole assessment, of reports and, with {@code -p text=digits}, of any {@link PathologicalText}. */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MICROSECONDS)
// A virtual machine on a busy core needs as long until the hot paths are compiled.
@Warmup(iterations = 10, time = 2)
@Measurement(iterations = 5, time = 2)
// It gets the options of the one that starts it.
@Fork(1)
public class AssessmentBenchmark {

    /** Parameter of a sample report, before its length. */
    static final String REPORT = "report-";

    private static final int LONG = 100_000;

    @Param({"report-3400", "report-10000", "report-100000"})
    public String text = "";

    private final Assessor assessor = Assessor.load();
    private ReportUnderReview report = review("");

    @Setup
    public void prepare() {
        report = review(words(text));
    }

    static String words(String name) {
        if (name.startsWith(REPORT)) {
            return SampleText.ofLength(Integer.parseInt(name.substring(REPORT.length())));
        }
        for (PathologicalText text : PathologicalText.values()) {
            if (text.label().equals(name)) {
                return text.ofLength(LONG);
            }
        }
        throw new IllegalArgumentException("No text is named " + name);
    }

    /** Any text as the report of one and the same school. */
    static ReportUnderReview review(String words) {
        return ReportUnderReview.of(words, SchoolType.VOCATIONAL, Ownership.PUBLIC, "43", new SchoolYear(2021));
    }

    @Benchmark
    public Assessment assess() {
        return assessor.assess(report);
    }
}
