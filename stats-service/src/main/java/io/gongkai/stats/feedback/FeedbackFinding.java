package io.gongkai.stats.feedback;

import io.gongkai.stats.problem.Text;
import io.gongkai.stats.vocabulary.Part;
import io.gongkai.stats.vocabulary.Severity;
import java.math.BigDecimal;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** One finding on the school's report, with how many peers share the defect. */
@Schema(description = "One finding on the school's report, with how many peers share the defect")
public record FeedbackFinding(
        @Schema(examples = "PART-01") String rule,
        Severity severity,
        @Nullable Part part,
        @Nullable Integer item,
        Text message,

        @Schema(description = "Share of the peers' reports in which the rule found something") @Nullable
        BigDecimal peerShare,

        @Schema(
                description = "Whether the share is kept back, because fewer than 5 other schools stand behind it and"
                        + " the caller may not see those")
        boolean withheld) {}
