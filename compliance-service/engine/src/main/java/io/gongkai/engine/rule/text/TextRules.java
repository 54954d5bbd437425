package io.gongkai.engine.rule.text;

import io.gongkai.engine.rule.Rule;
import java.util.List;

/** The rules on the document as such. */
public final class TextRules {

    private static final DocumentLexicon LEXICON = DocumentLexicon.load();

    public static final List<Rule> ALL = List.of(
            new AnotherSchoolsName(), new NotASchoolReport(LEXICON), new DamagedText(LEXICON), new TooShort(LEXICON));

    private TextRules() {}
}
