package io.gongkai.engine.rule.link;

import io.gongkai.engine.checklist.ItemLink;
import io.gongkai.engine.rule.Findings;

/** Begins a finding about one link. */
final class LinkDraft {

    private LinkDraft() {}

    static Findings.Draft of(ItemLink link, Findings findings) {
        return findings.about()
                .item(link.items().get(0))
                .with("items", link.items())
                .with("url", link.address().text())
                .evidence(link.row());
    }
}
