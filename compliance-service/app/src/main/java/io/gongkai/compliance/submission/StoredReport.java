package io.gongkai.compliance.submission;

import io.gongkai.engine.assessment.ReportUnderReview;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** The newest assessed revision of a report, ready to be assessed again. */
public record StoredReport(
        RevisionId id,
        String schoolCode,
        @Nullable String schoolName,
        String provinceCode,
        String academicYear,
        ReportUnderReview underReview) {

    /** A place in the order of schools and reports. */
    public record Place(String schoolCode, UUID reportId) {

        public static final Place BEFORE_ALL = new Place("", new UUID(0, 0));
    }

    public Place place() {
        return new Place(schoolCode, id.reportId());
    }
}
