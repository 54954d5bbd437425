package io.gongkai.stats.event;

import io.gongkai.stats.vocabulary.SchoolYear;
import java.time.Instant;
import java.util.UUID;

/** A revision of a report was checked. */
public record ReportAssessed(
        UUID reportId,
        int revision,
        String schoolCode,
        String provinceCode,
        SchoolYear academicYear,
        Instant submittedAt,
        Instant assessedAt,
        Assessment assessment) {

    public static final String TYPE = "cn.gongkai.report-assessed.v1";
}
