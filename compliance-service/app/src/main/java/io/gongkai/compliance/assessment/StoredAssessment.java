package io.gongkai.compliance.assessment;

import io.gongkai.compliance.submission.RevisionId;
import java.time.Instant;
import java.util.UUID;

/**
 * An assessment as it is kept, sent and served.
 *
 * @param eventId id of the event that tells of it, the same however often it is sent
 * @param json the engine's assessment in its public form
 */
public record StoredAssessment(
        RevisionId id,
        String schoolCode,
        String provinceCode,
        String academicYear,
        Instant submittedAt,
        UUID eventId,
        Instant assessedAt,
        String json) {}
