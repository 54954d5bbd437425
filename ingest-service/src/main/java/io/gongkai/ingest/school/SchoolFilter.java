package io.gongkai.ingest.school;

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

    static SchoolFilter of(ListScope scope, @Nullable String schoolType, @Nullable String ownership) {
        Faults faults = new Faults();
        ParameterCheck check = new ParameterCheck(faults);
        SchoolFilter filter = new SchoolFilter(
                scope.provinceCode(),
                scope.schoolCode(),
                check.constant(SchoolType.class, "schoolType", schoolType),
                check.constant(Ownership.class, "ownership", ownership));
        faults.throwAs(CommonProblems.INVALID_PARAMETERS);
        return filter;
    }
}
