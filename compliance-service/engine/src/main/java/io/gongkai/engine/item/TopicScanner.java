package io.gongkai.engine.item;

import io.gongkai.engine.item.ItemMeanings.TopicWord;
import io.gongkai.engine.lexicon.TermIndex.Hit;
import io.gongkai.engine.text.NormalizedText;
import java.util.ArrayList;
import java.util.List;

/** Finds what a text is speaking of, place by place: 咨询电话 means one thing under 招生 and another under 收费. */
final class TopicScanner {

    private TopicScanner() {}

    /** @param words those that open a topic, none inside another */
    static Topics scan(NormalizedText text, List<Hit<ItemMeanings>> words) {
        List<Topics.Opened> opened = new ArrayList<>();
        String open = "";
        int last = 0;
        for (Hit<ItemMeanings> hit : words) {
            TopicWord word = hit.value().topic();
            if (word != null) {
                boolean yields = !open.isEmpty()
                        && word.yieldsTo().equals(open)
                        && Topics.reaches(text, last, hit.start())
                        && !Clauses.holds(text, ";", last, hit.start());
                open = yields ? open : word.topic();
                opened.add(new Topics.Opened(hit.start(), open));
                last = hit.start();
            }
        }
        return new Topics(text, opened);
    }
}
