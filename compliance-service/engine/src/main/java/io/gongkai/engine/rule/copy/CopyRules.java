package io.gongkai.engine.rule.copy;

import io.gongkai.engine.lexicon.RuleData;
import io.gongkai.engine.rule.Rule;
import java.util.List;

/** The rules on copied text. */
public final class CopyRules {

    private CopyRules() {}

    public static List<Rule> all(RuleData data) {
        CopyThresholds thresholds = CopyThresholds.load(data);
        return List.of(new CopiedFromOwnLastYear(thresholds), new CopiedFromOtherSchool(thresholds));
    }
}
