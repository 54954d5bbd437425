package io.gongkai.engine.rule.link;

import io.gongkai.engine.assessment.Reading;
import io.gongkai.engine.checklist.ItemLink;
import io.gongkai.engine.rule.Findings;
import io.gongkai.engine.rule.Rule;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/** A link leads away from the school's own site; that is the one to which more than half of the links lead. */
final class ForeignHost implements Rule {

    private final Hosts hosts;

    ForeignHost(Hosts hosts) {
        this.hosts = hosts;
    }

    @Override
    public void check(Reading reading, Findings findings) {
        List<ItemLink> links = reading.links().stream()
                .filter(link -> link.address().isWellFormed() && !link.address().isNumber())
                .toList();
        owner(links)
                .ifPresent(school -> links.stream()
                        .filter(link -> isForeign(link.address().host(), school))
                        .forEach(link -> LinkDraft.of(link, findings)
                                .with("school", school)
                                .report()));
    }

    private Optional<String> owner(List<ItemLink> links) {
        Map<String, Long> counts = links.stream()
                .collect(Collectors.groupingBy(
                        link -> hosts.owner(link.address().host()), LinkedHashMap::new, Collectors.counting()));
        return counts.entrySet().stream()
                .filter(entry -> entry.getValue() * 2 > links.size() && !hosts.isForeign(entry.getKey()))
                .map(Map.Entry::getKey)
                .findFirst();
    }

    private boolean isForeign(String host, String school) {
        return hosts.isForeign(host) || !hosts.owner(host).equals(school) && !hosts.isOfficial(host);
    }
}
