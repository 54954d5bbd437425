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
        List<Hit<ItemMeanings>> names = TermIndex.longest(words.names);
        for (Hit<ItemMeanings> hit : names) {
            for (ItemTerm term : hit.value().named()) {
                named.add(new Mention(term.item(), term.level(), hit.start(), hit.end()));
            }
        }
        Topics open = TopicScanner.scan(text, TermIndex.longest(words.topics));
        NearMentions near = new NearMentions(text, open, names, named);
        near.find(words.halves);
        List<Mention> mentions = near.all();
        addTopical(TermIndex.longest(words.topical), names, open, mentions);
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

    /** @param names in the order of the text, as the hits */
    private static void addTopical(
            List<Hit<ItemMeanings>> hits, List<Hit<ItemMeanings>> names, Topics open, List<Mention> mentions) {
        int next = 0;
        for (Hit<ItemMeanings> hit : hits) {
            while (next < names.size() && names.get(next).end() < hit.end()) {
                next++;
            }
            List<ItemTerm> spoken = next < names.size() ? spokenFor(names.get(next), hit) : List.of();
            String topic = open.at(hit.start());
            for (TopicalTerm term : hit.value().topical()) {
                boolean fits = term.topics().isEmpty() || term.topics().contains(topic);
                boolean free = spoken.stream().noneMatch(named -> named.item() == term.item());
                if (fits && free && !term.otherTopics().contains(topic)) {
                    mentions.add(new Mention(term.item(), Level.EXPLICIT, hit.start(), hit.end()));
                }
            }
        }
    }

    /** 职业教育质量年报 says itself how far it names item 35, whatever 质量年报 within it does. */
    private static List<ItemTerm> spokenFor(Hit<ItemMeanings> name, Hit<ItemMeanings> within) {
        boolean holds = name.start() <= within.start() && name.length() > within.length();
        return holds ? name.value().named() : List.of();
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
