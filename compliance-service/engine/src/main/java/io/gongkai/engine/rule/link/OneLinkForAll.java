package io.gongkai.engine.rule.link;

import io.gongkai.engine.assessment.Reading;
import io.gongkai.engine.rule.Findings;
import io.gongkai.engine.rule.Rule;

/** One address, such as the home page, stands for nearly all items of the checklist. */
final class OneLinkForAll implements Rule {

    private static final int MOST_QUOTES = 5;

    @Override
    public void check(Reading reading, Findings findings) {
        for (SameAddress same : SameAddress.in(reading)) {
            if (same.coversNearlyAll()) {
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
