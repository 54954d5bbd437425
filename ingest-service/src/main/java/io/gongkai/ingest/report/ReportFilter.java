package io.gongkai.ingest.report;

import io.gongkai.ingest.access.Scope;
import io.gongkai.ingest.collection.SchoolYear;
import io.gongkai.ingest.listing.ListScope;
import io.gongkai.ingest.problem.CommonProblems;
import io.gongkai.ingest.problem.Faults;
import io.gongkai.ingest.validation.ParameterCheck;
import org.jspecify.annotations.Nullable;

/** Which reports a list shows. */
record ReportFilter(
        @Nullable String provinceCode,
        @Nullable String schoolCode,
        @Nullable String academicYear) {

    static ReportFilter of(@Nullable String provinceCode, @Nullable String schoolCode, @Nullable String academicYear) {
        Faults faults = new Faults();
        ParameterCheck check = new ParameterCheck(faults);
        check.provinceCode(provinceCode);
        check.schoolCode(schoolCode);
        SchoolYear.check(academicYear, faults);
        faults.throwAs(CommonProblems.INVALID_PARAMETERS);
        return new ReportFilter(provinceCode, schoolCode, academicYear);
    }

    ReportFilter within(Scope scope) {
        ListScope visible = ListScope.of(scope, provinceCode, schoolCode);
        return new ReportFilter(visible.provinceCode(), visible.schoolCode(), academicYear);
    }
}
