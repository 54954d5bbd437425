package io.gongkai.engine.rule.text;

import io.gongkai.engine.assessment.Reading;
import io.gongkai.engine.lexicon.TermIndex;
import io.gongkai.engine.rule.Findings;
import io.gongkai.engine.rule.Rule;
import io.gongkai.engine.text.NormalizedText;
import io.gongkai.engine.text.Span;

/** Title or signature name another school, and the registered name stands nowhere. */
final class AnotherSchoolsName implements Rule {

    @Override
    public boolean canJudge(Reading reading) {
        return reading.report().schoolName() != null;
    }

    @Override
    public void check(Reading reading, Findings findings) {
        String schoolName = reading.report().schoolName();
        if (schoolName == null || schoolName.isBlank()) {
            return;
        }
        NormalizedText text = reading.text();
        String registered = TermIndex.normalize(schoolName);
        if (text.indexOf(registered, 0, text.length()) >= 0) {
            return;
        }
        for (Span name : reading.imprint().names()) {
            String written = text.substring(name);
            if (!registered.contains(written)) {
                findings.about()
                        .evidence(text.quote(name))
                        .with("written", written)
                        .with("registered", registered)
                        .report();
            }
        }
    }
}
