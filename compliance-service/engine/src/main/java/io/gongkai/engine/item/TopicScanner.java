package io.gongkai.engine.item;

import io.gongkai.engine.item.ItemWords.TopicWords;
import io.gongkai.engine.lexicon.TermIndex;
import io.gongkai.engine.lexicon.TermIndex.Hit;
import io.gongkai.engine.text.NormalizedText;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Finds what a text is speaking of, place by place: 咨询电话 means one thing under 招生 and another under 收费. */
final class TopicScanner {

    private record TopicWord(String topic, String yieldsTo) {}

    private final TermIndex<TopicWord> index;

    TopicScanner(Map<String, TopicWords> topics) {
        Map<String, TopicWord> words = new LinkedHashMap<>();
        topics.forEach((topic, all) -> {
            all.words().forEach(word -> words.put(word, new TopicWord(topic, "")));
            String yieldsTo = all.yieldsTo() == null ? "" : all.yieldsTo();
            ItemWords.orEmpty(all.weak()).forEach(word -> words.put(word, new TopicWord(topic, yieldsTo)));
        });
        index = new TermIndex<>(words);
    }

    Topics scan(NormalizedText text) {
        List<Hit<TopicWord>> hits = new ArrayList<>(index.findLongest(text.toString()));
        hits.sort(Comparator.comparingInt(Hit::start));
        List<Topics.Opened> opened = new ArrayList<>();
        String open = "";
        int last = 0;
        for (Hit<TopicWord> hit : hits) {
            boolean yields = !open.isEmpty()
                    && hit.value().yieldsTo().equals(open)
                    && !Clauses.holds(text, ";", last, hit.start());
            open = yields ? open : hit.value().topic();
            opened.add(new Topics.Opened(hit.start(), open));
            last = hit.start();
        }
        return new Topics(text, opened);
    }
}
