package io.gongkai.engine.rule.part;

import io.gongkai.engine.figure.FigureVocabulary;
import io.gongkai.engine.lexicon.RuleData;
import io.gongkai.engine.part.PartVocabulary;
import io.gongkai.engine.rule.FigureNames;
import io.gongkai.engine.rule.FrameLexicon;
import io.gongkai.engine.rule.Rule;
import java.util.List;

/** The rules on parts. */
public final class PartRules {

    private PartRules() {}

    public static List<Rule> all(RuleData data) {
        FrameLexicon frames = FrameLexicon.load(data);
        return List.of(
                new MissingPart(new PartVocabulary(data), frames),
                new EmptyPart(),
                new ReferencedPart(),
                new MergedParts(),
                new AnnouncedPartsDiffer(),
                new NumberingSkips(),
                new PartsOutOfOrder(),
                new ReviewsUnsaidInMergedPart(FigureNames.load(data), new FigureVocabulary(data), frames));
    }
}
