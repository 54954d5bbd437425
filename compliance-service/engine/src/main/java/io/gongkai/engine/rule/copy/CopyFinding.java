package io.gongkai.engine.rule.copy;

import io.gongkai.engine.assessment.Reading;
import io.gongkai.engine.rule.Findings;
import io.gongkai.engine.similarity.CopiedPassage;
import io.gongkai.engine.similarity.FoundCopy;

/** Words a finding about copied text: share, source, longest passages. */
final class CopyFinding {

    private CopyFinding() {}

    static Findings.Draft of(Findings findings, Reading reading, FoundCopy copy, int shown) {
        Findings.Draft finding = findings.about()
                .with("source", copy.source().label())
                .with("percent", Math.round(copy.copied().share() * 100))
                .with("passages", copy.copied().passages().size());
        for (CopiedPassage passage : copy.copied().longest(shown)) {
            finding.evidence(reading.text().quote(passage.here()));
        }
        return finding;
    }
}
