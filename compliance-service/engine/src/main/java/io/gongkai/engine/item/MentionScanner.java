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

    private static final int FIGURE_REACH = 6;

    private final TermIndex<ItemMeanings> terms;
    private final BitSet figures;

    public MentionScanner(RuleData data) {
        ItemLexicon lexicon = ItemLexicon.load(data);
        terms = lexicon.terms();
        figures = lexicon.figures();
    }

    /** What {@link #scan} reads. */
    public FoundTerms terms(NormalizedText text) {
        return new FoundTerms(terms, text);
    }

    /** In the order of their starts. */
    List<Mention> scan(FoundTerms found) {
        NormalizedText text = found.text();
        Words words = new Words();
        found.all().forEach(words::add);
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
}
