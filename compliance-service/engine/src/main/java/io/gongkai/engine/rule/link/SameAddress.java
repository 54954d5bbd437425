package io.gongkai.engine.rule.link;

import io.gongkai.engine.assessment.Reading;
import io.gongkai.engine.checklist.ItemLink;
import io.gongkai.engine.rule.link.Hosts.OneForAll;
import io.gongkai.engine.text.Quote;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** The rows of the checklist that give one address. */
record SameAddress(List<ItemLink> links, int ofAll) {

    /** By address, those that stand in rows of different items only. */
    static List<SameAddress> in(Reading reading) {
        List<ItemLink> all = reading.links();
        Map<String, List<ItemLink>> byKey = all.stream()
                .collect(Collectors.groupingBy(link -> link.address().key(), LinkedHashMap::new, Collectors.toList()));
        return byKey.values().stream()
                .map(links -> new SameAddress(links, all.size()))
                .filter(same -> same.items().size() > 1 && same.hasDifferentRows())
                .toList();
    }

    private boolean hasDifferentRows() {
        return links.stream().map(ItemLink::items).distinct().count() > 1;
    }

    boolean covers(OneForAll most) {
        return ofAll >= most.fewestRows() && links.size() >= most.share() * ofAll;
    }

    List<Integer> items() {
        return links.stream()
                .flatMap(link -> link.items().stream())
                .distinct()
                .sorted()
                .toList();
    }

    List<Quote> rows() {
        return links.stream().flatMap(link -> link.row().stream()).toList();
    }

    String url() {
        return links.get(0).address().text();
    }
}
