package io.gongkai.engine.item;

import io.gongkai.engine.item.ItemMeanings.TopicWord;
import io.gongkai.engine.lexicon.TermIndex.Hit;
import io.gongkai.engine.text.NormalizedText;
import java.util.ArrayList;
import java.util.List;

/** Finds what a text is speaking of, place by place: 咨询电话 means one thing under 招生 and another under 收费. */
final class TopicScanner {

    /** 研究生招生与培养:, behind the word that opens the topic. */
    private static final int LONGEST_HEAD = 6;

    private TopicScanner() {}

    /** @param words those that open a topic, none inside another */
    static Topics scan(NormalizedText text, List<Hit<ItemMeanings>> words) {
        List<Topics.Opened> opened = new ArrayList<>();
        String open = "";
        int last = 0;
        boolean heads = false;
        for (Hit<ItemMeanings> hit : words) {
            TopicWord word = hit.value().topic();
            if (word != null) {
                boolean yields = !open.isEmpty()
                        && word.yieldsTo().equals(open)
                        && Topics.reaches(text, last, hit.start())
                        && !Clauses.holds(text, heads ? "。" : ";", last, hit.start());
                String topic = yields ? open : word.topic();
                boolean goesOn = heads && topic.equals(open) && !Clauses.holds(text, "。", last, hit.start());
                heads = goesOn || heads(text, hit.end());
                open = topic;
                opened.add(new Topics.Opened(hit.start(), open));
                last = hit.start();
            }
        }
        return new Topics(text, opened);
    }

    /** 研究生招生:招生简章;拟录取名单;咨询电话 is one list to its end, though some of its words alone open another topic. */
    private static boolean heads(NormalizedText text, int end) {
        int mark = Clauses.endOf(text, end, Math.min(text.length(), end + LONGEST_HEAD));
        return mark < text.length() && text.charAt(mark) == ':';
    }
}
