package io.gongkai.stats.measure;

import io.gongkai.stats.problem.Text;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** What a number in the answers of this service means. */
@Schema(description = "What a number in the answers means")
public record Quantity(
        @Schema(description = "Name of the JSON property", examples = "itemShare")
        String name,

        @Schema(description = "Operations in which the property has this meaning; empty: wherever it stands")
        List<String> operations,

        String zh,
        String en,
        Text formula,

        @Schema(description = "What a share or rate is a share of; null for plain counts") @Nullable
        Text denominator,

        Source source) {

    /** What the number follows from. */
    public enum Source {
        REGISTER,
        SUBMISSIONS,
        ASSESSMENTS,
        DECISIONS,
        RULES
    }
}
