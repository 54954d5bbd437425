package io.gongkai.stats.event;

import com.fasterxml.jackson.annotation.JsonSetter;
import com.fasterxml.jackson.annotation.Nulls;
import io.gongkai.stats.vocabulary.SchoolYear;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** A report was returned, accepted, withdrawn or otherwise decided upon. */
public record ReportDecided(
        UUID reportId,
        int revision,
        String schoolCode,
        String provinceCode,
        SchoolYear academicYear,
        String decision,
        Instant decidedAt,
        @JsonSetter(nulls = Nulls.SET) @Nullable Integer acceptedRevision,
        int rounds,
        long version) {

    public static final String TYPE = "cn.gongkai.report-decided.v1";
}
