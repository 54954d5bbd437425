package io.gongkai.stats.feedback;

import io.gongkai.stats.vocabulary.ItemStanding;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** How the list items stand in the reports of the peers. */
final class PeerItems {

    private final Map<Integer, Long> applicable = new HashMap<>();
    private final Map<Integer, Long> disclosed = new HashMap<>();

    PeerItems(Collection<Map<ItemStanding, List<Integer>>> reports) {
        reports.forEach(report -> report.forEach(this::add));
    }

    private void add(ItemStanding standing, List<Integer> items) {
        if (standing.isApplicable()) {
            items.forEach(item -> applicable.merge(item, 1L, Long::sum));
        }
        if (standing == ItemStanding.DISCLOSED) {
            items.forEach(item -> disclosed.merge(item, 1L, Long::sum));
        }
    }

    /** Share of the peers that owe the item, as the school itself does, whose report names it as disclosed. */
    PeerShare disclosed(int item, boolean foreigner) {
        long owing = applicable.getOrDefault(item, 0L);
        return PeerShare.of(disclosed.getOrDefault(item, 0L), owing, owing - 1, foreigner);
    }
}
