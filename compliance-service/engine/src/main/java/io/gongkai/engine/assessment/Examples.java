package io.gongkai.engine.assessment;

import io.gongkai.engine.rule.RuleInfo;
import io.gongkai.engine.rule.RuleInfo.Given;
import io.gongkai.engine.school.Ownership;
import io.gongkai.engine.school.SchoolType;
import io.gongkai.engine.school.SchoolYear;
import io.gongkai.engine.similarity.EarlierReport;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The examples on the pages of the rules as reports of an ordinary school on the year 2021-2022. */
public final class Examples {

    private static final SchoolYear YEAR = new SchoolYear(2021);

    private Examples() {}

    public static ReportUnderReview wrong(RuleInfo rule) {
        return report(rule.wrong(), rule.given());
    }

    public static ReportUnderReview right(RuleInfo rule) {
        return report(rule.right(), rule.mended());
    }

    private static ReportUnderReview report(String text, @Nullable Given given) {
        if (given == null) {
            return ReportUnderReview.of(text, SchoolType.VOCATIONAL, Ownership.PUBLIC, "43", YEAR);
        }
        ReportUnderReview report = new ReportUnderReview(
                text,
                SchoolType.VOCATIONAL,
                Ownership.PUBLIC,
                "43",
                YEAR,
                List.of(),
                given.schoolName(),
                null,
                given.submittedOn(),
                given.dueOn());
        List<EarlierReport> earlier = earlier(given);
        return earlier.isEmpty() ? report : report.comparedWith(earlier);
    }

    private static List<EarlierReport> earlier(Given given) {
        List<EarlierReport> earlier = new ArrayList<>();
        if (given.lastYear() != null) {
            earlier.add(new EarlierReport("沅溪职业学院" + YEAR.previous() + "学年报告", true, given.lastYear()));
        }
        if (given.otherSchool() != null) {
            earlier.add(new EarlierReport("辰水工程学院" + YEAR + "学年报告", false, given.otherSchool()));
        }
        return earlier;
    }
}
