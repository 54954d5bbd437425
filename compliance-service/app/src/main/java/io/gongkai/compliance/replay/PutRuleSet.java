package io.gongkai.compliance.replay;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/**
 * The rule set to put in force.
 *
 * @param replayId as it came: null said is the way back to the shipped rule set, null unsaid a mistake
 */
@Schema(name = "PutRuleSet")
record PutRuleSet(
        @Schema(
                description = "The replay whose candidate is to be in force; null returns to the shipped rule set",
                implementation = UUID.class,
                nullable = true,
                required = true)
        @Nullable
        JsonNode replayId) {}
