package io.gongkai.engine.rule.text;

import io.gongkai.engine.lexicon.RuleData;
import io.gongkai.engine.rule.Rule;
import java.util.List;

/** The rules on the document as such. */
public final class TextRules {

    private TextRules() {}

    public static List<Rule> all(RuleData data) {
        DocumentLexicon lexicon = DocumentLexicon.load(data);
        return List.of(
                new AnotherSchoolsName(),
                new NotASchoolReport(lexicon),
                new DamagedText(lexicon),
                new TooShort(lexicon));
    }
}
