package io.gongkai.engine.item;

import io.gongkai.engine.checklist.FoundRow;
import io.gongkai.engine.item.ItemTerm.Level;
import io.gongkai.engine.text.Sentence;
import io.gongkai.engine.text.Span;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * All that a report says of one item, weighed against each other: a statement outweighs a denial, a denial a promise, a
 * promise a vague notion. What is said by an item's number outweighs a single statement. A mere listing gives way to a
 * denial in the same sentence: 所属企业全部脱钩，现无校办企业.
 */
final class ItemEvidence {

    private static final List<ItemStatus> WEIGHT = List.of(
            ItemStatus.EXPLICIT,
            ItemStatus.NOT_APPLICABLE,
            ItemStatus.NEGATED,
            ItemStatus.PLANNED_ONLY,
            ItemStatus.PARTIAL);

    private static final int UNKNOWN = Integer.MAX_VALUE;
    /** In place of a sentence: said of the item by its number. */
    private static final int BY_NUMBER = -1;

    private static final int BY_ROW = -2;
    /** Said of a whole group of items: less than what is said of one of them by its name. */
    private static final int BY_GROUP = -3;

    private record Said(ItemStatus status, boolean listedOnly, int sentence, Span span) {}

    private final int most;
    private final List<Said> all = new ArrayList<>();
    /** Statements that no denial takes back, and the sentence in which they became as many as are told. */
    private int firm;

    private int settledIn = UNKNOWN;
    /** By status, where the last mention kept for it ends; mentions come by their starts. */
    private final Map<ItemStatus, Integer> ends = new EnumMap<>(ItemStatus.class);

    /** @param most how many places are told */
    ItemEvidence(int most) {
        this.most = most;
    }

    /** Whether what this sentence says of the item changes nothing any more, so that it need not be read. */
    boolean isSettledBefore(Sentence sentence) {
        return sentence.index() > settledIn;
    }

    void add(Mention mention, Stance stance, boolean amongDisclosed, Sentence sentence) {
        boolean names = mention.names()
                || mention.level() == Level.LISTED && amongDisclosed
                || mention.level() == Level.TOLD && stance == Stance.STATED;
        boolean subject = mention.level() == Level.SUBJECT;
        boolean deniable = subject || mention.level() == Level.TOLD;
        if (stance.isPositive() && !subject) {
            put(names ? ItemStatus.EXPLICIT : ItemStatus.PARTIAL, stance == Stance.LISTED, mention, sentence);
        } else if (names || deniable && stance.isDenial()) {
            put(denied(stance), false, mention, sentence);
        }
    }

    private static ItemStatus denied(Stance stance) {
        return switch (stance) {
            case PLANNED -> ItemStatus.PLANNED_ONLY;
            case NEGATED -> ItemStatus.NEGATED;
            case NOT_APPLICABLE -> ItemStatus.NOT_APPLICABLE;
            default -> ItemStatus.PARTIAL;
        };
    }

    void add(ItemStatus status, Span span) {
        all.add(new Said(status, false, BY_NUMBER, span));
    }

    void addExcused(Span span) {
        all.add(new Said(ItemStatus.NOT_APPLICABLE, false, BY_GROUP, span));
    }

    /** @param planned whether a cell of the row promises the item */
    void add(FoundRow row, boolean planned) {
        switch (row.status()) {
            case LINK -> all.add(new Said(ItemStatus.EXPLICIT, false, BY_ROW, row.span()));
            case NOT_APPLICABLE -> all.add(new Said(ItemStatus.NOT_APPLICABLE, false, BY_ROW, row.span()));
            default -> addMark(row, planned);
        }
    }

    private void addMark(FoundRow row, boolean planned) {
        switch (row.mark()) {
            case PUBLISHED -> all.add(new Said(ItemStatus.EXPLICIT, false, BY_ROW, row.span()));
            case PLACED ->
                all.add(new Said(planned ? ItemStatus.PLANNED_ONLY : ItemStatus.EXPLICIT, false, BY_ROW, row.span()));
            case WITHHELD ->
                all.add(new Said(planned ? ItemStatus.PLANNED_ONLY : ItemStatus.NEGATED, false, BY_ROW, row.span()));
            default -> {}
        }
    }

    private void put(ItemStatus status, boolean listedOnly, Mention mention, Sentence sentence) {
        if (mention.start() < ends.getOrDefault(status, 0)) {
            return;
        }
        ends.put(status, mention.end());
        firm += status == ItemStatus.EXPLICIT && !listedOnly ? 1 : 0;
        if (firm >= most) {
            settledIn = Math.min(settledIn, sentence.index());
        }
        all.add(new Said(status, listedOnly, sentence.index(), mention.span()));
    }

    /** 见质量年报, once: less than what is said of item 35 by its number. */
    private boolean namedInPassing() {
        int named = 0;
        for (Said said : all) {
            named += said.status() != ItemStatus.EXPLICIT ? 0 : said.sentence() == BY_ROW ? 2 : 1;
        }
        return named == 1;
    }

    FoundItem decide(int number) {
        Set<Integer> denials = new HashSet<>();
        for (Said said : all) {
            if (said.status() == ItemStatus.NEGATED || said.status() == ItemStatus.NOT_APPLICABLE) {
                denials.add(said.sentence());
            }
        }
        boolean passing = (denials.contains(BY_NUMBER) || denials.contains(BY_ROW)) && namedInPassing();
        Map<ItemStatus, List<Span>> found = new EnumMap<>(ItemStatus.class);
        for (Said said : all) {
            boolean givesWay = said.status() == ItemStatus.EXPLICIT
                    && (passing
                            || said.sentence() == BY_NUMBER && !denials.isEmpty()
                            || said.listedOnly() && denials.contains(said.sentence()));
            if (!givesWay) {
                List<Span> places = found.computeIfAbsent(said.status(), status -> new ArrayList<>());
                if (places.size() < most) {
                    places.add(said.span());
                }
            }
        }
        for (ItemStatus status : WEIGHT) {
            List<Span> places = found.get(status);
            if (places != null) {
                return new FoundItem(number, status, List.copyOf(places));
            }
        }
        return new FoundItem(number, ItemStatus.NONE, List.of());
    }
}
