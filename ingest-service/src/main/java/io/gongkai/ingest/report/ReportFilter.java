package io.gongkai.ingest.report;

import io.gongkai.ingest.access.Scope;
import io.gongkai.ingest.collection.SchoolYear;
import io.gongkai.ingest.lifecycle.Stage;
import io.gongkai.ingest.listing.ListScope;
import io.gongkai.ingest.problem.CommonProblems;
import io.gongkai.ingest.problem.Fault;
import io.gongkai.ingest.problem.Faults;
import io.gongkai.ingest.problem.Text;
import io.gongkai.ingest.validation.ParameterCheck;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * Which reports a list shows; overdue ones were returned, and the day until which they were to be back is over; stuck ones
 * stay in their stage longer than they should.
 */
record ReportFilter(
        @Nullable String provinceCode,
        @Nullable String schoolCode,
        @Nullable String academicYear,
        @Nullable Stage stage,
        @Nullable LocalDate overdueOn,
        boolean onlyStuck) {

    private static final Text BOOLEAN = new Text("此参数应为 true 或 false。", "This parameter must be true or false.");

    static ReportFilter of(
            @Nullable String provinceCode,
            @Nullable String schoolCode,
            @Nullable String academicYear,
            @Nullable String stage,
            @Nullable String overdue,
            @Nullable String stuck,
            LocalDate today) {
        Faults faults = new Faults();
        ParameterCheck check = new ParameterCheck(faults);
        check.provinceCode(provinceCode);
        check.schoolCode(schoolCode);
        SchoolYear.check(academicYear, faults);
        Stage wanted = check.constant(Stage.class, "stage", stage);
        LocalDate overdueOn = isTrue("overdue", overdue, faults) ? today : null;
        boolean onlyStuck = isTrue("stuck", stuck, faults);
        faults.throwAs(CommonProblems.INVALID_PARAMETERS);
        return new ReportFilter(provinceCode, schoolCode, academicYear, wanted, overdueOn, onlyStuck);
    }

    ReportFilter within(Scope scope) {
        ListScope visible = ListScope.of(scope, provinceCode, schoolCode);
        return new ReportFilter(
                visible.provinceCode(), visible.schoolCode(), academicYear, stage, overdueOn, onlyStuck);
    }

    private static boolean isTrue(String parameter, @Nullable String value, Faults faults) {
        if (value != null && !value.equals("true") && !value.equals("false")) {
            faults.add(Fault.inParameter(parameter, "not-a-boolean", BOOLEAN));
        }
        return "true".equals(value);
    }
}
