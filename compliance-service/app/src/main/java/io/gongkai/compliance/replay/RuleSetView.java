package io.gongkai.compliance.replay;

import io.gongkai.compliance.ruleset.RuleSet;
import java.time.Instant;
import java.util.List;
import java.util.TreeSet;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** The rule set in force. */
@Schema(name = "RuleSetInForce")
record RuleSetView(
        @Schema(description = "Stands in every assessment made with it", examples = "2026.12+9f3c21aa")
        String version,

        @Schema(description = "Counts what was put in force; 0 before any change", examples = "1")
        int number,

        @Schema(description = "When it was put in force; null before any change") @Nullable
        Instant since,

        @Schema(description = "Who put it in force; null before any change") @Nullable
        String by,

        @Schema(description = "The replay that tried it; null for the shipped rule set") @Nullable
        UUID replayId,

        @Schema(description = "Files that are not as shipped")
        List<String> files) {

    static RuleSetView of(RuleSet ruleSet) {
        return new RuleSetView(
                ruleSet.version(),
                ruleSet.number(),
                ruleSet.since(),
                ruleSet.by(),
                ruleSet.replayId(),
                List.copyOf(new TreeSet<>(ruleSet.data().replaced().keySet())));
    }
}
