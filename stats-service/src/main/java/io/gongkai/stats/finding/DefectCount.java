package io.gongkai.stats.finding;

import java.math.BigDecimal;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** How widespread a kind of defect is. */
@Schema(description = "One kind of defect over all assessed reports, whatever its severity")
public record DefectCount(
        @Schema(examples = "PART-01") String rule,
        @Schema(examples = "MissingPart") String name,

        @Schema(description = "Schools in whose report it was found")
        long schools,

        @Schema(description = "schools / assessed reports; null where none was assessed") @Nullable
        BigDecimal share,

        @Schema(description = "Findings in all") long findings) {}
