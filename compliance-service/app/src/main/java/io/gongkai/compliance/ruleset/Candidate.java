package io.gongkai.compliance.ruleset;

import io.gongkai.engine.lexicon.RuleData;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Rule data that is to be put in force.
 *
 * @param replayId the replay that tried it; null for the shipped rule set
 */
public record Candidate(RuleData data, @Nullable UUID replayId) {

    public static Candidate shipped() {
        return new Candidate(RuleData.standard(), null);
    }
}
