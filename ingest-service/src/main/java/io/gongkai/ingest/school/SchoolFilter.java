package io.gongkai.ingest.school;

import io.gongkai.ingest.access.Scope;
import io.gongkai.ingest.listing.ListScope;
import io.gongkai.ingest.problem.CommonProblems;
import io.gongkai.ingest.problem.Faults;
import io.gongkai.ingest.validation.ParameterCheck;
import org.jspecify.annotations.Nullable;

/** Which schools a list shows. */
record SchoolFilter(
        @Nullable String provinceCode,
        @Nullable String schoolCode,
        @Nullable SchoolType schoolType,
        @Nullable Ownership ownership) {

    static SchoolFilter of(@Nullable String provinceCode, @Nullable String schoolType, @Nullable String ownership) {
        Faults faults = new Faults();
        ParameterCheck check = new ParameterCheck(faults);
        check.provinceCode(provinceCode);
        SchoolFilter filter = new SchoolFilter(
                provinceCode,
                null,
                check.constant(SchoolType.class, "schoolType", schoolType),
                check.constant(Ownership.class, "ownership", ownership));
        faults.throwAs(CommonProblems.INVALID_PARAMETERS);
        return filter;
    }

    SchoolFilter within(Scope scope) {
        ListScope visible = ListScope.of(scope, provinceCode, schoolCode);
        return new SchoolFilter(visible.provinceCode(), visible.schoolCode(), schoolType, ownership);
    }
}
