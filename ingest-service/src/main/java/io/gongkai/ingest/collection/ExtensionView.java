package io.gongkai.ingest.collection;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Objects;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** An extension as the API shows it. */
@Schema(name = "Extension", description = "More time for one school 延期")
record ExtensionView(
        @Schema(description = "学校标识码", required = true) String schoolCode,

        @Schema(description = "Last day in Asia/Shanghai on which its report is on time", required = true)
        LocalDate dueDate,

        @Schema(description = "Why the school got more time", required = true)
        String reason,

        @Schema(description = "Who granted it (subject of the token)", required = true)
        String grantedBy,

        @Schema(required = true) Instant grantedAt) {

    static ExtensionView of(CollectionChange extension) {
        return new ExtensionView(
                Objects.requireNonNull(extension.schoolCode),
                Objects.requireNonNull(extension.extendedTo),
                Objects.requireNonNull(extension.reason),
                extension.changedBy,
                extension.changedAt);
    }
}
