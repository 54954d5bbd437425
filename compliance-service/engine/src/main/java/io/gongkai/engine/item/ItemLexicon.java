package io.gongkai.engine.item;

import io.gongkai.engine.item.ItemMeanings.TopicWord;
import io.gongkai.engine.item.ItemTerm.Level;
import io.gongkai.engine.item.ItemWords.Near;
import io.gongkai.engine.item.ItemWords.TopicWords;
import io.gongkai.engine.item.ItemWords.Topical;
import io.gongkai.engine.item.ItemWords.Words;
import io.gongkai.engine.lexicon.RuleData;
import io.gongkai.engine.lexicon.TermIndex;
import java.util.BitSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** The words that name the elements of list items, ready to be searched. */
final class ItemLexicon {

    /** One half of a pair of words that name an element where they stand close together. */
    record NearTerm(NearPair pair, boolean first) {}

    record NearPair(
            int number,
            int item,
            int within,
            boolean either,
            Level level,
            List<String> unless,
            Set<String> otherTopics) {}

    record TopicalTerm(int item, Set<String> topics, Set<String> otherTopics) {}

    private final Map<String, ItemMeanings> terms = new LinkedHashMap<>();
    private final BitSet figures = new BitSet();
    private final Wordings wordings;
    private int pairs;

    private ItemLexicon(ItemWords words) {
        wordings = new Wordings(words.groups());
        words.topics().forEach(this::addTopic);
        wordings.expand(words.names()).forEach(name -> meanings(name).isName());
        words.items().forEach(this::add);
    }

    static ItemLexicon load(RuleData data) {
        return new ItemLexicon(ItemWords.load(data));
    }

    private void add(int item, Words words) {
        addTerms(words.explicit(), new ItemTerm(item, Level.EXPLICIT));
        if (words.figures()) {
            figures.set(item);
        }
        addTerms(words.listed(), new ItemTerm(item, Level.LISTED));
        addTerms(words.told(), new ItemTerm(item, Level.TOLD));
        addTerms(words.partial(), new ItemTerm(item, Level.PARTIAL));
        addTerms(words.subject(), new ItemTerm(item, Level.SUBJECT));
        ItemWords.orEmpty(words.near()).forEach(near -> addNear(item, near));
        ItemWords.orEmpty(words.topical()).forEach(topical -> addTopical(item, topical));
    }

    private void addTerms(@Nullable List<String> words, ItemTerm term) {
        wordings.expand(ItemWords.orEmpty(words)).forEach(word -> meanings(word).add(term));
    }

    private void addNear(int item, Near near) {
        NearPair pair = new NearPair(
                pairs++,
                item,
                near.within(),
                near.either(),
                near.told() ? Level.TOLD : Level.EXPLICIT,
                ItemWords.orEmpty(near.unless()),
                Set.copyOf(ItemWords.orEmpty(near.notTopic())));
        wordings.expand(near.first()).forEach(word -> meanings(word).add(new NearTerm(pair, true)));
        wordings.expand(near.second()).forEach(word -> meanings(word).add(new NearTerm(pair, false)));
    }

    private void addTopical(int item, Topical topical) {
        TopicalTerm term = new TopicalTerm(
                item,
                Set.copyOf(ItemWords.orEmpty(topical.topic())),
                Set.copyOf(ItemWords.orEmpty(topical.notTopic())));
        wordings.expand(topical.terms()).forEach(word -> meanings(word).add(term));
    }

    private void addTopic(String topic, TopicWords all) {
        String yieldsTo = all.yieldsTo() == null ? "" : all.yieldsTo();
        all.words().forEach(word -> meanings(word).opens(new TopicWord(topic, "")));
        ItemWords.orEmpty(all.weak()).forEach(word -> meanings(word).opens(new TopicWord(topic, yieldsTo)));
    }

    private ItemMeanings meanings(String term) {
        return terms.computeIfAbsent(TermIndex.normalize(term), t -> new ItemMeanings());
    }

    TermIndex<ItemMeanings> terms() {
        return new TermIndex<>(terms);
    }

    /** The items that are numbers, so that a report may give them itself. */
    BitSet figures() {
        return figures;
    }
}
