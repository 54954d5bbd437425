package io.gongkai.stats.portal;

import io.gongkai.stats.projection.PublicFacts.Heading;
import io.gongkai.stats.vocabulary.SchoolYear;
import java.time.Instant;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** The accepted report of a school on a published year, to be read. */
@Schema(description = "The text of the accepted report of a school on a published year")
public record PublicText(
        @Schema(examples = "4143012345") String schoolCode,
        String name,

        @Schema(implementation = String.class, examples = "2020-2021")
        SchoolYear academicYear,

        @Schema(description = "null where only the acceptance is known") @Nullable
        String title,

        @Schema(description = "The accepted revision") int revision,

        @Schema(description = "null where something else was decided since") @Nullable
        Instant acceptedAt,

        @Schema(description = "Headings of the parts that are there, in the order of the text; empty where not known")
        List<Heading> outline,

        @Schema(description = "As handed in; null where it was before texts were kept here, until a rebuild") @Nullable
        String text) {}
