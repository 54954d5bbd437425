package io.gongkai.engine.item;

import io.gongkai.engine.item.ItemLexicon.NearPair;
import io.gongkai.engine.item.ItemLexicon.NearTerm;
import io.gongkai.engine.lexicon.TermIndex.Hit;
import io.gongkai.engine.text.NormalizedText;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.Comparator;
import java.util.List;

/** Adds the mentions that two words make together where no longer name covers both: 研究生招生简章 is no 招生简章. */
final class NearMentions {

    private static final int FARTHEST = 60;
    private static final Comparator<Hit<?>> BY_START = Comparator.comparingInt(Hit::start);

    private final NormalizedText text;
    private final Topics open;
    private final List<Mention> all;
    /** For each index within a name: whether the character before belongs to the same name. */
    private final BitSet inner = new BitSet();

    /** Indexes within names that only sound like items. */
    private final BitSet hidden = new BitSet();

    NearMentions(NormalizedText text, Topics open, List<Hit<ItemMeanings>> names, List<Mention> named) {
        this.text = text;
        this.open = open;
        this.all = new ArrayList<>(named);
        names.stream()
                .filter(name -> name.value().named().isEmpty())
                .forEach(name -> hidden.set(name.start(), name.end()));
        named.stream().filter(Mention::names).forEach(name -> inner.set(name.start() + 1, name.end()));
    }

    List<Mention> all() {
        return all;
    }

    /** @param halves words that make a mention together with another */
    void find(List<Hit<ItemMeanings>> halves) {
        List<Hit<ItemMeanings>> hits = new ArrayList<>(halves);
        hits.sort(BY_START);
        int clauseEnd = -1;
        for (int i = 0; i + 1 < hits.size(); i++) {
            Hit<ItemMeanings> one = hits.get(i);
            if (hits.get(i + 1).start()
                    > one.end() + Math.min(FARTHEST, one.value().reach())) {
                continue;
            }
            if (one.end() > clauseEnd) {
                clauseEnd = Clauses.endOf(text, one.end(), text.length());
            }
            int limit = Math.min(
                    clauseEnd, one.end() + Math.min(FARTHEST, one.value().reach()));
            for (int k = i + 1; k < hits.size(); k++) {
                Hit<ItemMeanings> other = hits.get(k);
                if (other.start() > limit) {
                    break;
                }
                if (other.start() >= one.end() && one.value().pairsWith(other.value())) {
                    addPair(one, other);
                }
            }
        }
    }

    private void addPair(Hit<ItemMeanings> one, Hit<ItemMeanings> other) {
        int gap = other.start() - one.end();
        for (NearTerm left : one.value().halves()) {
            NearPair pair = left.pair();
            if (gap > pair.within() || !left.first() && !pair.either()) {
                continue;
            }
            for (NearTerm right : other.value().halves()) {
                if (right.pair().number() == pair.number()
                        && right.first() != left.first()
                        && joined(pair, one, other)) {
                    all.add(new Mention(pair.item(), pair.level(), one.start(), other.end()));
                }
            }
        }
    }

    private boolean joined(NearPair pair, Hit<?> one, Hit<?> other) {
        return !insideName(one.start(), other.end())
                && !anyBetween(pair.unless(), one.end(), other.start())
                && (pair.otherTopics().isEmpty() || !pair.otherTopics().contains(open.at(one.start())));
    }

    private boolean anyBetween(List<String> words, int from, int to) {
        for (String word : words) {
            if (Clauses.holds(text, word, from, to)) {
                return true;
            }
        }
        return false;
    }

    /** Whether one name reaches over both words and begins before them, or one that only sounds like an item holds them. */
    private boolean insideName(int start, int end) {
        return hidden.nextClearBit(start) >= end || inner.get(start) && inner.nextClearBit(start) >= end;
    }
}
