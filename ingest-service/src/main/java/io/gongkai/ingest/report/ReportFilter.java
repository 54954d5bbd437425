package io.gongkai.ingest.report;

import io.gongkai.ingest.listing.ListScope;
import org.jspecify.annotations.Nullable;

/** Which reports a list shows. */
record ReportFilter(
        @Nullable String provinceCode,
        @Nullable String schoolCode,
        @Nullable String academicYear) {

    static ReportFilter of(ListScope scope, @Nullable String academicYear) {
        return new ReportFilter(scope.provinceCode(), scope.schoolCode(), academicYear);
    }
}
