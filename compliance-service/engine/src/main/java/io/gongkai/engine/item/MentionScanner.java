package io.gongkai.engine.item;

import io.gongkai.engine.item.ItemLexicon.TopicalTerm;
import io.gongkai.engine.item.ItemTerm.Level;
import io.gongkai.engine.lexicon.RuleData;
import io.gongkai.engine.lexicon.TermIndex;
import io.gongkai.engine.lexicon.TermIndex.Hit;
import io.gongkai.engine.text.NormalizedText;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;

/** Finds every place where an element of a list item is named, whatever is said of it. Thread-safe. */
public final class MentionScanner {

    private static final int MOST_ITEMS = 100;
    private static final int FIGURE_REACH = 6;

    private final TermIndex<ItemMeanings> terms;
    private final BitSet figures;

    public MentionScanner(RuleData data) {
        ItemLexicon lexicon = ItemLexicon.load(data);
        terms = lexicon.terms();
        figures = lexicon.figures();
    }

    /** In the order of their starts. */
    List<Mention> scan(NormalizedText text) {
        Words words = new Words();
        terms.find(text).forEach(words::add);
        List<Mention> named = new ArrayList<>();
        for (Hit<ItemMeanings> hit : TermIndex.longest(words.names)) {
            for (ItemTerm term : hit.value().named()) {
                named.add(new Mention(term.item(), term.level(), hit.start(), hit.end()));
            }
        }
        Topics open = TopicScanner.scan(text, TermIndex.longest(words.topics));
        NearMentions near = new NearMentions(text, open, named);
        near.find(words.halves);
        List<Mention> mentions = near.all();
        addTopical(TermIndex.longest(words.topical), open, mentions);
        mentions.sort(Mention.BY_PLACE);
        return mentions;
    }

    /** What was found of each kind, in the order of the ends. */
    private static final class Words {

        private final List<Hit<ItemMeanings>> names = new ArrayList<>();
        private final List<Hit<ItemMeanings>> halves = new ArrayList<>();
        private final List<Hit<ItemMeanings>> topical = new ArrayList<>();
        private final List<Hit<ItemMeanings>> topics = new ArrayList<>();

        private void add(Hit<ItemMeanings> hit) {
            ItemMeanings meanings = hit.value();
            if (meanings.names()) {
                names.add(hit);
            }
            if (!meanings.halves().isEmpty()) {
                halves.add(hit);
            }
            if (!meanings.topical().isEmpty()) {
                topical.add(hit);
            }
            if (meanings.topic() != null) {
                topics.add(hit);
            }
        }
    }

    private static void addTopical(List<Hit<ItemMeanings>> hits, Topics open, List<Mention> mentions) {
        for (Hit<ItemMeanings> hit : hits) {
            String topic = open.at(hit.start());
            for (TopicalTerm term : hit.value().topical()) {
                boolean fits = term.topics().isEmpty() || term.topics().contains(topic);
                if (fits && !term.otherTopics().contains(topic)) {
                    mentions.add(new Mention(term.item(), Level.EXPLICIT, hit.start(), hit.end()));
                }
            }
        }
    }

    /** Whether the report gives the item itself: 就业率为93.9%. */
    boolean givesFigure(NormalizedText text, Mention mention) {
        if (!figures.get(mention.item())) {
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
        for (Hit<ItemMeanings> hit : TermIndex.longest(names(words))) {
            for (ItemTerm term : hit.value().named()) {
                if (term.level() == Level.EXPLICIT || term.level() == Level.LISTED) {
                    covered[term.item()] += hit.length();
                    best = covered[term.item()] > covered[best] ? term.item() : best;
                }
            }
        }
        List<Integer> items = new ArrayList<>();
        if (best > 0) {
            items.add(best);
            for (int item = 1; item < MOST_ITEMS; item++) {
                if (item != best && covered[item] * 2 > covered[best]) {
                    items.add(item);
                }
            }
        }
        return items;
    }

    private List<Hit<ItemMeanings>> names(String words) {
        return terms.find(words).stream().filter(hit -> hit.value().names()).toList();
    }
}
