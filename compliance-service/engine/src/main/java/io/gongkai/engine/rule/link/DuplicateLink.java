package io.gongkai.engine.rule.link;

import io.gongkai.engine.assessment.Reading;
import io.gongkai.engine.rule.Findings;
import io.gongkai.engine.rule.Rule;
import io.gongkai.engine.rule.Severity;

/**
 * Several items of the checklist, or of the running text, have the same address; one finding an address. In the running text a
 * list or a section may hold them all, so that it is only a hint there unless the address is that of a single page, and that
 * no yearly report which holds them.
 */
final class DuplicateLink implements Rule {

    private final Hosts hosts;

    DuplicateLink(Hosts hosts) {
        this.hosts = hosts;
    }

    @Override
    public void check(Reading reading, Findings findings) {
        for (SameAddress same : SameAddress.in(reading)) {
            if (!same.covers(hosts.oneForAll())) {
                findings.about()
                        .with("items", same.items())
                        .with("url", same.url())
                        .evidence(same.rows())
                        .report();
            }
        }
        for (SameAddress same : SameAddress.inSentences(reading)) {
            Findings.Draft finding = findings.about()
                    .with("items", same.items())
                    .with("url", same.url())
                    .evidence(same.rows());
            (same.isSinglePage() && !hosts.areInOneReport(same.items()) ? finding : finding.as(Severity.HINT)).report();
        }
    }
}
