package io.gongkai.engine.rule.part;

import io.gongkai.engine.assessment.Reading;
import io.gongkai.engine.part.FoundPart;
import io.gongkai.engine.part.PartVocabulary;
import io.gongkai.engine.rule.Findings;
import io.gongkai.engine.rule.PartNames;
import io.gongkai.engine.rule.Rule;

/** A part that the profile requires is not there. */
final class MissingPart implements Rule {

    private final PartVocabulary words;

    MissingPart(PartVocabulary words) {
        this.words = words;
    }

    @Override
    public void check(Reading reading, Findings findings) {
        for (FoundPart part : reading.parts()) {
            if (!part.isThere() && reading.requires(part.code())) {
                findings.about(part.code())
                        .with("part", PartNames.of(part.code()))
                        .with("profile", reading.profile().title())
                        .searched(reading.search(part.code().name(), part.code().title(), words.of(part.code())))
                        .report();
            }
        }
    }
}
