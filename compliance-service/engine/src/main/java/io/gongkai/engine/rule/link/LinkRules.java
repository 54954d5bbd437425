package io.gongkai.engine.rule.link;

import io.gongkai.engine.lexicon.RuleData;
import io.gongkai.engine.rule.Rule;
import java.util.List;

/** The rules on links. */
public final class LinkRules {

    private LinkRules() {}

    public static List<Rule> all(RuleData data) {
        Hosts hosts = Hosts.load(data);
        return List.of(
                new MissingLink(hosts),
                new DuplicateLink(hosts),
                new OneLinkForAll(hosts.oneForAll()),
                new MalformedLink(),
                new RawAddressLink(),
                new ForeignHost(hosts));
    }
}
