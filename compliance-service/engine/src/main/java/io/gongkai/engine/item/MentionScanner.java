package io.gongkai.engine.item;

import io.gongkai.engine.item.ItemLexicon.NearPair;
import io.gongkai.engine.item.ItemLexicon.NearTerm;
import io.gongkai.engine.item.ItemLexicon.TopicalTerm;
import io.gongkai.engine.item.ItemTerm.Level;
import io.gongkai.engine.lexicon.RuleData;
import io.gongkai.engine.lexicon.TermIndex;
import io.gongkai.engine.lexicon.TermIndex.Hit;
import io.gongkai.engine.text.NormalizedText;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;

/** Finds every place where an element of a list item is named, whatever is said of it. Thread-safe. */
public final class MentionScanner {

    private static final int FARTHEST = 60;
    private static final int MOST_ITEMS = 100;
    private static final int FIGURE_REACH = 6;

    private final TermIndex<List<ItemTerm>> terms;
    private final TermIndex<List<NearTerm>> nearTerms;
    private final TermIndex<List<TopicalTerm>> topicalTerms;
    private final TopicScanner topics;
    private final Set<Integer> figures;

    public MentionScanner(RuleData data) {
        ItemLexicon lexicon = ItemLexicon.load(data);
        terms = lexicon.terms();
        nearTerms = lexicon.nearTerms();
        topicalTerms = lexicon.topicalTerms();
        topics = lexicon.topics();
        figures = lexicon.figures();
    }

    /** In the order of their starts. */
    List<Mention> scan(NormalizedText text) {
        List<Mention> mentions = new ArrayList<>();
        for (Hit<List<ItemTerm>> hit : terms.findLongest(text.toString())) {
            for (ItemTerm term : hit.value()) {
                mentions.add(new Mention(term.item(), term.level(), hit.start(), hit.end()));
            }
        }
        addNear(text, mentions);
        addTopical(text, mentions);
        mentions.sort(Comparator.comparingInt(Mention::start).thenComparingInt(Mention::end));
        return mentions;
    }

    private void addTopical(NormalizedText text, List<Mention> mentions) {
        Topics open = topics.scan(text);
        for (Hit<List<TopicalTerm>> hit : topicalTerms.findLongest(text.toString())) {
            String topic = open.at(hit.start());
            for (TopicalTerm term : hit.value()) {
                boolean fits = term.topics().isEmpty() || term.topics().contains(topic);
                if (fits && !term.otherTopics().contains(topic)) {
                    mentions.add(new Mention(term.item(), Level.EXPLICIT, hit.start(), hit.end()));
                }
            }
        }
    }

    private void addNear(NormalizedText text, List<Mention> mentions) {
        List<Hit<List<NearTerm>>> hits = new ArrayList<>(nearTerms.find(text.toString()));
        hits.sort(Comparator.comparingInt(Hit::start));
        for (int i = 0; i < hits.size(); i++) {
            Hit<List<NearTerm>> one = hits.get(i);
            int limit = Clauses.endOf(text, one.end(), Math.min(text.length(), one.end() + FARTHEST));
            for (int k = i + 1; k < hits.size() && hits.get(k).start() <= limit; k++) {
                if (hits.get(k).start() >= one.end()) {
                    addPair(text, one, hits.get(k), mentions);
                }
            }
        }
    }

    private static void addPair(
            NormalizedText text, Hit<List<NearTerm>> one, Hit<List<NearTerm>> other, List<Mention> mentions) {
        int gap = other.start() - one.end();
        for (NearTerm left : one.value()) {
            NearPair pair = left.pair();
            if (gap > pair.within() || !left.first() && !pair.either()) {
                continue;
            }
            for (NearTerm right : other.value()) {
                if (right.pair().number() == pair.number()
                        && right.first() != left.first()
                        && joined(text, pair, one, other)) {
                    mentions.add(new Mention(pair.item(), Level.EXPLICIT, one.start(), other.end()));
                }
            }
        }
    }

    private static boolean joined(NormalizedText text, NearPair pair, Hit<?> one, Hit<?> other) {
        return pair.unless().stream().noneMatch(word -> Clauses.holds(text, word, one.end(), other.start()));
    }

    /** Whether the report gives the item itself: 就业率为93.9%. */
    boolean givesFigure(NormalizedText text, Mention mention) {
        if (!figures.contains(mention.item())) {
            return false;
        }
        int limit = Math.min(text.length(), mention.end() + FIGURE_REACH);
        for (int i = mention.end(); i < limit && !Clauses.endsAt(text.charAt(i)); i++) {
            if (Character.isDigit(text.charAt(i))) {
                return true;
            }
        }
        return false;
    }

    /** The item whose words cover most of a stretch of words, or 0 where they name none. */
    public int bestItem(String words) {
        List<Integer> items = itemsIn(words);
        return items.isEmpty() ? 0 : items.get(0);
    }

    /**
     * The items that a stretch of words is about, the one that it names most fully first; one that is named in far fewer words
     * than the first is only touched.
     */
    public List<Integer> itemsIn(String words) {
        int[] covered = new int[MOST_ITEMS];
        int best = 0;
        for (Hit<List<ItemTerm>> hit : terms.findLongest(words)) {
            for (ItemTerm term : hit.value()) {
                if (term.level() == Level.EXPLICIT || term.level() == Level.LISTED) {
                    covered[term.item()] += hit.length();
                    best = covered[term.item()] > covered[best] ? term.item() : best;
                }
            }
        }
        int most = covered[best];
        int first = best;
        return IntStream.concat(
                        IntStream.of(best), IntStream.range(1, MOST_ITEMS).filter(item -> item != first))
                .filter(item -> item > 0 && covered[item] * 2 > most)
                .boxed()
                .toList();
    }
}
