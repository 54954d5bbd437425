package io.gongkai.engine;

import io.gongkai.engine.assessment.Assessment;
import io.gongkai.engine.assessment.Assessor;
import io.gongkai.engine.assessment.ReportUnderReview;
import io.gongkai.engine.school.Ownership;
import io.gongkai.engine.school.SchoolType;
import io.gongkai.engine.school.SchoolYear;

/** One assessor for all tests, and the usual report: a public vocational college of 湖南 in 2021-2022. */
public final class TestAssessor {

    public static final Assessor ASSESSOR = Assessor.load();
    public static final SchoolYear YEAR = new SchoolYear(2021);

    private TestAssessor() {}

    public static Assessment assess(String text) {
        return ASSESSOR.assess(report(text));
    }

    public static ReportUnderReview report(String text) {
        return ReportUnderReview.of(text, SchoolType.VOCATIONAL, Ownership.PUBLIC, "43", YEAR);
    }
}
