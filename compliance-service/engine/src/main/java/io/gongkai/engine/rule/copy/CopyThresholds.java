package io.gongkai.engine.rule.copy;

import com.fasterxml.jackson.core.type.TypeReference;
import io.gongkai.engine.lexicon.DataCheck;
import io.gongkai.engine.lexicon.RuleData;

/**
 * Shares of copied text from which on a word is due ({@code lexicon/copy-thresholds.yaml}).
 *
 * @param ownHint share of the school's own earlier report that is worth knowing
 * @param ownExplain share that needs a word of explanation
 * @param otherSchool share of another school's report that needs one
 * @param shown passages given as evidence
 */
record CopyThresholds(String version, double ownHint, double ownExplain, double otherSchool, int shown) {

    CopyThresholds {
        DataCheck.start()
                .share("ownHint", ownHint)
                .share("ownExplain", ownExplain)
                .share("otherSchool", otherSchool)
                .that(ownHint <= ownExplain, "ownHint 不能大于 ownExplain。", "ownHint may not be above ownExplain.")
                .atLeast(1, "shown", shown)
                .end();
    }

    static CopyThresholds load(RuleData data) {
        return data.read("/lexicon/copy-thresholds.yaml", new TypeReference<>() {});
    }
}
