package io.gongkai.ingest.collection;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonInclude.Include;
import java.time.Instant;
import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** A change of a collection as the API shows it. */
@JsonInclude(Include.NON_NULL)
@Schema(name = "CollectionChange", description = "What a collection became, who made it so and why")
record CollectionChangeView(
        @Schema(description = "The version that the change made", required = true)
        long version,

        @Schema(required = true) CollectionAct act,

        @Schema(description = "Due date of the collection from then on", required = true)
        LocalDate dueDate,

        @Schema(description = "Profile from then on; left out, chosen by province and year") @Nullable
        String profile,

        @Schema(required = true) CollectionStatus status,
        @Schema(required = true) boolean twoLevels,

        @Schema(description = "Of an extension: 学校标识码 of the school") @Nullable
        String schoolCode,

        @Schema(description = "Of an extension: last day on which the school's report is on time") @Nullable
        LocalDate extendedTo,

        @Schema(description = "Why; always there for an extension, a closing and an opening again") @Nullable
        String reason,

        @Schema(description = "Who did it (subject of the token)", required = true)
        String by,

        @Schema(required = true) Instant at) {

    static CollectionChangeView of(CollectionChange change) {
        return new CollectionChangeView(
                change.version,
                change.act,
                change.dueDate,
                change.profile,
                change.status,
                change.twoLevels,
                change.schoolCode,
                change.extendedTo,
                change.reason,
                change.changedBy,
                change.changedAt);
    }
}
