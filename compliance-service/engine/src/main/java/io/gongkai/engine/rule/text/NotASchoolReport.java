package io.gongkai.engine.rule.text;

import io.gongkai.engine.assessment.Reading;
import io.gongkai.engine.part.FoundPart;
import io.gongkai.engine.rule.Findings;
import io.gongkai.engine.rule.Rule;
import io.gongkai.engine.rule.text.DocumentLexicon.Kind;
import io.gongkai.engine.text.Span;
import java.util.List;
import java.util.regex.Pattern;

/** The document is a guide, a notice, or the report of somebody else than the school. */
final class NotASchoolReport implements Rule {

    private record Title(Kind kind, Pattern words) {}

    private final List<Title> titles;

    NotASchoolReport(DocumentLexicon lexicon) {
        titles = lexicon.kinds().stream()
                .map(kind -> new Title(kind, Pattern.compile(kind.title())))
                .toList();
    }

    @Override
    public void check(Reading reading, Findings findings) {
        Span span = reading.imprint().title();
        String written = reading.text().substring(span);
        long parts = reading.parts().stream().filter(FoundPart::isThere).count();
        titles.stream()
                .filter(title -> parts < title.kind().fewerParts())
                .filter(title -> title.words().matcher(written).find())
                .findFirst()
                .ifPresent(title -> findings.about()
                        .evidence(reading.text().quote(span))
                        .with("kind", title.kind().kind())
                        .with("title", written)
                        .report());
    }
}
