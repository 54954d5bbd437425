package io.gongkai.engine.rule.link;

import com.fasterxml.jackson.core.type.TypeReference;
import io.gongkai.engine.lexicon.RuleData;
import java.util.List;
import java.util.Map;

/**
 * Which hosts belong together, and which are nobody's own ({@code lexicon/link.yaml}).
 *
 * @param holds items that a yearly report, itself an item, holds
 * @param notYet what a row says of an item that is not published yet
 * @param place what it says where the item is to be found without an address
 * @param oneForAll from when on one address is no link for each item
 */
record Hosts(
        String version,
        List<String> shared,
        List<String> official,
        List<String> foreign,
        Map<Integer, List<Integer>> holds,
        String notYet,
        String place,
        OneForAll oneForAll) {

    /**
     * @param fewestRows a table with fewer links is too short to tell
     * @param share so many of the links are one address
     */
    record OneForAll(int fewestRows, double share) {}

    static Hosts load(RuleData data) {
        return data.read("/lexicon/link.yaml", new TypeReference<>() {});
    }

    /** The part of a host's name that tells its owner: jwc.example.edu.cn belongs to example.edu.cn. */
    String owner(String host) {
        int labels = shared.stream().anyMatch(domain -> host.endsWith("." + domain)) ? 3 : 2;
        int at = host.length();
        for (int i = 0; i < labels && at > 0; i++) {
            at = host.lastIndexOf('.', at - 1);
        }
        return host.substring(at + 1);
    }

    /** Whether one of the items is a yearly report and all others are held by it. */
    boolean areInOneReport(List<Integer> items) {
        return items.stream()
                .anyMatch(report -> items.stream()
                        .allMatch(item -> item.equals(report)
                                || holds.getOrDefault(report, List.of()).contains(item)));
    }

    boolean isOfficial(String host) {
        return belongs(host, official);
    }

    boolean isForeign(String host) {
        return belongs(host, foreign);
    }

    private static boolean belongs(String host, List<String> domains) {
        return domains.stream().anyMatch(domain -> host.equals(domain) || host.endsWith("." + domain));
    }
}
