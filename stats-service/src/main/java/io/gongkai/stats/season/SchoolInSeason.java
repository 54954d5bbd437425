package io.gongkai.stats.season;

import io.gongkai.stats.vocabulary.Ownership;
import io.gongkai.stats.vocabulary.SchoolType;
import java.time.Instant;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** A school that someone should write to. */
@Schema(description = "A school whose report is missing or late")
public record SchoolInSeason(
        @Schema(examples = "4143012345") String schoolCode,
        String name,
        @Nullable String city,
        SchoolType schoolType,
        Ownership ownership,

        @Schema(description = "When the first revision came; null where none came, or where the report was withdrawn")
        @Nullable
        Instant submittedAt,

        @Schema(description = "Whether the report came and was withdrawn, and no newer revision came since")
        boolean withdrawn) {}
