package io.gongkai.engine.rule.link;

import io.gongkai.engine.assessment.Reading;
import io.gongkai.engine.rule.Findings;
import io.gongkai.engine.rule.Rule;
import io.gongkai.engine.rule.link.Hosts.OneForAll;

/** Several items of the checklist have the same address; one finding an address. */
final class DuplicateLink implements Rule {

    private final OneForAll most;

    DuplicateLink(OneForAll most) {
        this.most = most;
    }

    @Override
    public void check(Reading reading, Findings findings) {
        for (SameAddress same : SameAddress.in(reading)) {
            if (!same.covers(most)) {
                findings.about()
                        .with("items", same.items())
                        .with("url", same.url())
                        .evidence(same.rows())
                        .report();
            }
        }
    }
}
