package io.gongkai.ingest.lifecycle;

import java.time.Instant;
import java.util.UUID;

/** A new revision, as far as the life of its report needs to know it. */
public record Received(
        UUID reportId,
        String schoolCode,
        String provinceCode,
        String academicYear,
        int revision,
        boolean twoLevels,
        Instant at) {}
