package io.gongkai.ingest.collection;

import java.time.Instant;
import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** A collection as the API shows it and as other features know it. */
@Schema(description = "A province's call for the reports on one school year 报送任务")
public record CollectionView(
        @Schema(description = "Province code, two digits", required = true)
        String provinceCode,

        @Schema(description = "School year", required = true, examples = "2020-2021")
        String academicYear,

        @Schema(description = "Last day in Asia/Shanghai on which a report is on time", required = true)
        LocalDate dueDate,

        @Schema(description = "Profile of required parts, if one was chosen", nullable = true) @Nullable
        String profile,

        @Schema(description = "Whether reports are taken in", required = true)
        CollectionStatus status,

        @Schema(description = "Whether a reviewer endorses reports before the department accepts", required = true)
        boolean twoLevels,

        @Schema(description = "Grows with each change; also the ETag", required = true)
        long version,

        @Schema(description = "When the collection was opened", required = true)
        Instant openedAt,

        @Schema(description = "When it was last changed", required = true)
        Instant changedAt) {

    /** As it stands for a school with more time; an extension that the due date has overtaken gives none. */
    CollectionView extendedTo(LocalDate extended) {
        LocalDate holds = extended.isAfter(dueDate) ? extended : dueDate;
        return new CollectionView(
                provinceCode, academicYear, holds, profile, status, twoLevels, version, openedAt, changedAt);
    }

    static CollectionView of(Collection collection) {
        return new CollectionView(
                collection.provinceCode,
                collection.academicYear,
                collection.dueDate,
                collection.profile,
                collection.status,
                collection.twoLevels,
                collection.version,
                collection.openedAt,
                collection.changedAt);
    }
}
