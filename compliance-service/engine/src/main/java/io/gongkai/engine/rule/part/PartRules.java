package io.gongkai.engine.rule.part;

import io.gongkai.engine.rule.Rule;
import java.util.List;

/** The rules on parts. */
public final class PartRules {

    public static final List<Rule> ALL = List.of(
            new MissingPart(),
            new EmptyPart(),
            new ReferencedPart(),
            new MergedParts(),
            new AnnouncedPartsDiffer(),
            new NumberingSkips(),
            new PartsOutOfOrder());

    private PartRules() {}
}
