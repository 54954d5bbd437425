package io.gongkai.stats.finding;

import io.gongkai.stats.vocabulary.Severity;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** How often a rule found something. */
@Schema(description = "One rule over all assessed reports")
public record RuleCount(
        @Schema(examples = "PART-01") String rule,
        @Schema(examples = "MissingPart") String name,
        Severity severity,

        @Schema(description = "Schools in whose report it found something")
        long schools,

        @Schema(description = "Findings in all") long findings) {}
