package io.gongkai.engine.item;

import io.gongkai.engine.checklist.FoundRow;
import io.gongkai.engine.checklist.RowStatus;
import io.gongkai.engine.text.Span;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;

/** All that a report says of one item, weighed against each other: a statement outweighs a denial, a denial a promise. */
final class ItemEvidence {

    private static final List<ItemStatus> WEIGHT = List.of(
            ItemStatus.EXPLICIT,
            ItemStatus.NOT_APPLICABLE,
            ItemStatus.NEGATED,
            ItemStatus.PLANNED_ONLY,
            ItemStatus.PARTIAL);

    private final Map<ItemStatus, List<Span>> spans = new EnumMap<>(ItemStatus.class);

    void add(Mention mention, Stance stance) {
        switch (stance) {
            case ASSERTED -> put(mention.explicit() ? ItemStatus.EXPLICIT : ItemStatus.PARTIAL, mention);
            case MENTIONED -> put(ItemStatus.PARTIAL, mention, mention.explicit());
            case PLANNED -> put(ItemStatus.PLANNED_ONLY, mention, mention.explicit());
            case NEGATED -> put(ItemStatus.NEGATED, mention, mention.explicit());
            case NOT_APPLICABLE -> put(ItemStatus.NOT_APPLICABLE, mention, mention.explicit());
        }
    }

    void add(FoundRow row) {
        ItemStatus status = row.status() == RowStatus.LINK ? ItemStatus.EXPLICIT : ItemStatus.NOT_APPLICABLE;
        spans.computeIfAbsent(status, s -> new ArrayList<>()).add(row.span());
    }

    private void put(ItemStatus status, Mention mention, boolean counts) {
        if (counts) {
            put(status, mention);
        }
    }

    private void put(ItemStatus status, Mention mention) {
        List<Span> list = spans.computeIfAbsent(status, s -> new ArrayList<>());
        Span span = new Span(mention.start(), mention.end());
        if (list.stream().noneMatch(span::overlaps)) {
            list.add(span);
        }
    }

    FoundItem decide(int number, int most) {
        for (ItemStatus status : WEIGHT) {
            List<Span> found = spans.get(status);
            if (found != null) {
                return new FoundItem(number, status, List.copyOf(found.subList(0, Math.min(most, found.size()))));
            }
        }
        return new FoundItem(number, ItemStatus.NONE, List.of());
    }
}
