package io.gongkai.engine.rule.figure;

import io.gongkai.engine.rule.Rule;
import java.util.List;

/** The rules on figures. */
public final class FigureRules {

    public static final List<Rule> ALL = List.of(
            new TotalDisagreesWithParts(),
            new RatioDisagreesWithNumbers(),
            new ConflictingFigures(),
            new RequiredFigureNotStated(),
            new UnitsMixed(),
            new OutcomesExceedApplications(),
            new ApproximateAndExact(),
            new TruncatedRatio());

    private FigureRules() {}
}
