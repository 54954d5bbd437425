package io.gongkai.compliance.assessment;

import com.fasterxml.jackson.annotation.JsonRawValue;
import java.time.Instant;
import java.util.UUID;

/** The event that tells of an assessment, in CloudEvents form; its wire names are constants, whatever the class is called. */
record ReportAssessed(
        String specversion,
        UUID id,
        String source,
        String type,
        UUID subject,
        Instant time,
        String datacontenttype,
        Data data) {

    static final String TYPE = "cn.gongkai.report-assessed.v1";
    static final String SOURCE = "/compliance-service";

    record Data(
            UUID reportId,
            int revision,
            String schoolCode,
            String provinceCode,
            String academicYear,
            Instant submittedAt,
            Instant assessedAt,
            @JsonRawValue String assessment) {}

    static ReportAssessed of(StoredAssessment stored) {
        Data data = new Data(
                stored.id().reportId(),
                stored.id().revision(),
                stored.schoolCode(),
                stored.provinceCode(),
                stored.academicYear(),
                stored.submittedAt(),
                stored.assessedAt(),
                stored.json());
        return new ReportAssessed(
                "1.0", stored.eventId(), SOURCE, TYPE, data.reportId(), stored.assessedAt(), "application/json", data);
    }
}
