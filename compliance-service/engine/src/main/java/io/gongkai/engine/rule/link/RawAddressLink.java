package io.gongkai.engine.rule.link;

import io.gongkai.engine.assessment.Reading;
import io.gongkai.engine.checklist.ItemLink;
import io.gongkai.engine.rule.Findings;
import io.gongkai.engine.rule.Rule;

/** An address of the checklist is a number instead of a name. */
final class RawAddressLink implements Rule {

    @Override
    public void check(Reading reading, Findings findings) {
        for (ItemLink link : reading.links()) {
            if (link.address().isNumber()) {
                LinkDraft.of(link, findings).report();
            }
        }
    }
}
