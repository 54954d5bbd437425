package io.gongkai.engine.item;

import io.gongkai.engine.item.ItemLexicon.NearTerm;
import io.gongkai.engine.item.ItemLexicon.TopicalTerm;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** All that one term stands for, so that a text is searched once for terms of every kind. */
final class ItemMeanings {

    /** What it names by itself; null where it names nothing, empty where it only hides shorter names. */
    private @Nullable List<ItemTerm> names;

    private final List<NearTerm> halves = new ArrayList<>();
    /** Numbers of the pairs that it is the first word of. */
    private final BitSet first = new BitSet();

    private final BitSet second = new BitSet();
    private int reach;
    private final List<TopicalTerm> topical = new ArrayList<>();
    private @Nullable TopicWord topic;

    /** @param yieldsTo the open topic that it does not end; empty for none */
    record TopicWord(String topic, String yieldsTo) {}

    void isName() {
        names = names == null ? new ArrayList<>() : names;
    }

    void add(ItemTerm term) {
        isName();
        if (names != null && !names.contains(term)) {
            names.add(term);
        }
    }

    void add(NearTerm half) {
        if (!halves.contains(half)) {
            halves.add(half);
            (half.first() ? first : second).set(half.pair().number());
            reach = Math.max(reach, half.pair().within());
        }
    }

    void add(TopicalTerm term) {
        if (!topical.contains(term)) {
            topical.add(term);
        }
    }

    void opens(TopicWord word) {
        topic = word;
    }

    boolean names() {
        return names != null;
    }

    List<ItemTerm> named() {
        return names == null ? List.of() : names;
    }

    List<NearTerm> halves() {
        return halves;
    }

    List<TopicalTerm> topical() {
        return topical;
    }

    @Nullable
    TopicWord topic() {
        return topic;
    }

    /** So many characters may stand between it and its other half at most. */
    int reach() {
        return reach;
    }

    /** Whether some pair has one of these as its first word and the other as its second. */
    boolean pairsWith(ItemMeanings other) {
        return first.intersects(other.second) || second.intersects(other.first);
    }
}
