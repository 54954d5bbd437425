package io.gongkai.stats.event;

import io.gongkai.stats.vocabulary.SchoolYear;
import java.time.Instant;
import java.util.UUID;

/** A school handed in a revision of its report. */
public record ReportSubmitted(
        UUID reportId,
        int revision,
        String schoolCode,
        String provinceCode,
        SchoolYear academicYear,
        String title,
        String text,
        Instant submittedAt,
        boolean late) {

    public static final String TYPE = "cn.gongkai.report-submitted.v1";
}
