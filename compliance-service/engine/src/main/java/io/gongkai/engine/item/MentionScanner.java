package io.gongkai.engine.item;

import io.gongkai.engine.item.ItemLexicon.NearTerm;
import io.gongkai.engine.lexicon.TermIndex.Hit;
import io.gongkai.engine.text.NormalizedText;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/** Finds every place where an element of a list item is named, whatever is said of it. */
public final class MentionScanner {

    /** Two words of a pair with more characters between them belong to different things. */
    private static final int NEAR = 12;

    private static final String CLAUSE_ENDS = ",。;:!?|\t";

    private final ItemLexicon lexicon = ItemLexicon.load();

    List<Mention> scan(NormalizedText text) {
        List<Mention> mentions = new ArrayList<>();
        for (Hit<List<ItemTerm>> hit : lexicon.terms().findLongest(text.toString())) {
            for (ItemTerm term : hit.value()) {
                mentions.add(new Mention(term.item(), term.explicit(), hit.start(), hit.end()));
            }
        }
        addNear(text, mentions);
        mentions.sort(Comparator.comparingInt(Mention::start).thenComparingInt(Mention::end));
        return mentions;
    }

    private void addNear(NormalizedText text, List<Mention> mentions) {
        List<Hit<List<NearTerm>>> hits = lexicon.nearTerms().find(text.toString());
        for (int i = 0; i < hits.size(); i++) {
            for (int k = i + 1;
                    k < hits.size() && hits.get(k).start() - hits.get(i).end() <= NEAR;
                    k++) {
                if (hits.get(k).start() >= hits.get(i).end()) {
                    addPair(text, hits.get(i), hits.get(k), mentions);
                }
            }
        }
    }

    private static void addPair(
            NormalizedText text, Hit<List<NearTerm>> first, Hit<List<NearTerm>> second, List<Mention> mentions) {
        for (NearTerm one : first.value()) {
            for (NearTerm other : second.value()) {
                if (one.pair() == other.pair() && one.first() && !other.first() && sameClause(text, first, second)) {
                    mentions.add(new Mention(one.item(), true, first.start(), second.end()));
                }
            }
        }
    }

    private static boolean sameClause(NormalizedText text, Hit<?> first, Hit<?> second) {
        for (int i = first.end(); i < second.start(); i++) {
            if (CLAUSE_ENDS.indexOf(text.charAt(i)) >= 0) {
                return false;
            }
        }
        return true;
    }

    /** The item whose words cover most of a stretch of words, or 0 where they name none. */
    public int bestItem(String words) {
        int[] covered = new int[100];
        int best = 0;
        for (Hit<List<ItemTerm>> hit : lexicon.terms().findLongest(words)) {
            for (ItemTerm term : hit.value()) {
                if (term.explicit()) {
                    covered[term.item()] += hit.length();
                    best = covered[term.item()] > covered[best] ? term.item() : best;
                }
            }
        }
        return best;
    }
}
