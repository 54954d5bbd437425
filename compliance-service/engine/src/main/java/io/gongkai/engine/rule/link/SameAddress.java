package io.gongkai.engine.rule.link;

import io.gongkai.engine.assessment.Reading;
import io.gongkai.engine.checklist.ItemLink;
import io.gongkai.engine.rule.link.Hosts.OneForAll;
import io.gongkai.engine.text.Quote;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** The rows of the checklist, or the places of the running text, that give one address. */
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

    /**
     * By address, those that the running text gives for different things, none of them named with more than one of these addresses:
     * 招生章程见http://…，就业质量年度报告见http://….
     */
    static List<SameAddress> inSentences(Reading reading) {
        List<ItemLink> all = reading.linkedMentions();
        Map<String, List<ItemLink>> byKey = all.stream()
                .collect(Collectors.groupingBy(link -> link.address().key(), LinkedHashMap::new, Collectors.toList()));
        return byKey.values().stream()
                .map(links -> new SameAddress(links, all.size()))
                .filter(same -> same.links().size() > 1 && same.isForDifferentThings())
                .toList();
    }

    private boolean isForDifferentThings() {
        List<List<Integer>> things =
                links.stream().map(ItemLink::items).distinct().toList();
        return things.size() > 1 && things.stream().mapToInt(List::size).sum() == items().size();
    }

    boolean isSinglePage() {
        return links.get(0).address().isSinglePage();
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
