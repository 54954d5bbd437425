package io.gongkai.engine.rule.link;

import io.gongkai.engine.assessment.Reading;
import io.gongkai.engine.rule.Findings;
import io.gongkai.engine.rule.Rule;
import io.gongkai.engine.rule.link.Hosts.OneForAll;

/** One address, such as the home page, stands for nearly all items of the checklist. */
final class OneLinkForAll implements Rule {

    private static final int MOST_QUOTES = 5;

    private final OneForAll most;

    OneLinkForAll(OneForAll most) {
        this.most = most;
    }

    @Override
    public void check(Reading reading, Findings findings) {
        for (SameAddress same : SameAddress.in(reading)) {
            if (same.covers(most)) {
                findings.about()
                        .with("count", same.ofAll())
                        .with("same", same.links().size())
                        .with("url", same.url())
                        .evidence(same.rows().stream().limit(MOST_QUOTES).toList())
                        .report();
            }
        }
    }
}
