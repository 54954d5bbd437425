package io.gongkai.engine.rule.text;

import io.gongkai.engine.assessment.Reading;
import io.gongkai.engine.rule.Findings;
import io.gongkai.engine.rule.Rule;

/** The text is too short to hold what a report must say; perhaps a part of it was not handed in. */
final class TooShort implements Rule {

    private final int shortest;

    TooShort(DocumentLexicon lexicon) {
        shortest = lexicon.shortest();
    }

    @Override
    public void check(Reading reading, Findings findings) {
        int length = reading.text().length();
        if (length < shortest) {
            findings.about().with("length", length).with("shortest", shortest).report();
        }
    }
}
