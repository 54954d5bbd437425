package io.gongkai.benchmark;

import io.gongkai.engine.assessment.Assessor;
import io.gongkai.engine.assessment.ReportUnderReview;
import java.time.Duration;

/** What an assessment takes for each character of its text. */
final class CharacterCost {

    private final Assessor assessor = Assessor.load();

    /** Nanoseconds a character, of as many assessments as the time holds, but of one at least. */
    double nanos(ReportUnderReview report, Duration least) {
        long start = System.nanoTime();
        long spent = 0;
        int assessments = 0;
        while (spent < least.toNanos()) {
            assessor.assess(report);
            assessments++;
            spent = System.nanoTime() - start;
        }
        return (double) spent / assessments / report.text().length();
    }
}
