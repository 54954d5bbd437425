package io.gongkai.engine.rule.reference;

import io.gongkai.engine.rule.Rule;
import java.util.List;

/** The rules on cited documents. */
public final class ReferenceRules {

    public static final List<Rule> ALL =
            List.of(new WrongDocumentNumber(), new OutdatedBasis(), new ConflictingNumbers());

    private ReferenceRules() {}
}
