package io.gongkai.engine.rule.copy;

import io.gongkai.engine.rule.Rule;
import java.util.List;

/** The rules on copied text. */
public final class CopyRules {

    private static final CopyThresholds THRESHOLDS = CopyThresholds.load();

    public static final List<Rule> ALL =
            List.of(new CopiedFromOwnLastYear(THRESHOLDS), new CopiedFromOtherSchool(THRESHOLDS));

    private CopyRules() {}
}
