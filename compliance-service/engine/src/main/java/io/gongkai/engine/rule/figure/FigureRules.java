package io.gongkai.engine.rule.figure;

import io.gongkai.engine.figure.FigureVocabulary;
import io.gongkai.engine.lexicon.RuleData;
import io.gongkai.engine.rule.FigureNames;
import io.gongkai.engine.rule.FrameLexicon;
import io.gongkai.engine.rule.Rule;
import java.util.List;

/** The rules on figures. */
public final class FigureRules {

    private FigureRules() {}

    public static List<Rule> all(RuleData data) {
        FigureNames names = FigureNames.load(data);
        return List.of(
                new TotalDisagreesWithParts(),
                new RatioDisagreesWithNumbers(),
                new ConflictingFigures(),
                new RequiredFigureNotStated(names, new FigureVocabulary(data), FrameLexicon.load(data)),
                new UnitsMixed(),
                new OutcomesExceedApplications(),
                new ApproximateAndExact(),
                new TruncatedRatio(),
                new ImplausibleChange(ChangeThresholds.load(data), names));
    }
}
