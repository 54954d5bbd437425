package io.gongkai.ingest.collection;

import io.gongkai.ingest.problem.CommonProblems;
import io.gongkai.ingest.problem.Faults;
import io.gongkai.ingest.validation.ParameterCheck;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;

/** Which collections a list shows. */
record CollectionFilter(
        @Nullable String provinceCode,
        @Nullable String academicYear,
        @Nullable CollectionStatus status) {

    static CollectionFilter of(@Nullable String provinceCode, @Nullable String academicYear, @Nullable String status) {
        Faults faults = new Faults();
        ParameterCheck check = new ParameterCheck(faults);
        check.provinceCode(provinceCode);
        SchoolYear.check(academicYear, faults);
        CollectionStatus wanted = check.constant(CollectionStatus.class, "status", status);
        faults.throwAs(CommonProblems.INVALID_PARAMETERS);
        return new CollectionFilter(provinceCode, academicYear, wanted);
    }

    CollectionFilter within(UnaryOperator<@Nullable String> visibleProvince) {
        return new CollectionFilter(visibleProvince.apply(provinceCode), academicYear, status);
    }
}
