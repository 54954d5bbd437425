package io.gongkai.engine.item;

import com.fasterxml.jackson.core.type.TypeReference;
import io.gongkai.engine.lexicon.RuleData;
import io.gongkai.engine.outline.Sentences;
import io.gongkai.engine.text.NormalizedText;
import io.gongkai.engine.text.Sentence;
import io.gongkai.engine.text.Span;
import java.util.List;
import java.util.Map;
import java.util.function.BiConsumer;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Reads excuses for a group of items called by its field: 研究生招生四项,专科学校不适用 ({@code lexicon/group.yaml}). */
final class ItemGroupReader {

    private record Words(String version, String called, Map<String, List<Integer>> groups, int reach) {}

    private final Words words;
    private final Pattern called;

    ItemGroupReader(RuleData data) {
        words = data.read("/lexicon/group.yaml", new TypeReference<>() {});
        called = Pattern.compile(words.called());
    }

    /** @param excuse is given a national number and where its group is said not to apply */
    void read(NormalizedText text, Sentences sentences, Cues cues, BiConsumer<Integer, Span> excuse) {
        for (Sentence sentence : sentences.all()) {
            int from = sentence.start();
            for (Cue cue : cues.within(sentence.start(), sentence.end())) {
                if (cue.kind() == Cue.Kind.INAPPLICABLE) {
                    sayOf(text, Math.max(from, cue.start() - words.reach()), cue, excuse);
                    from = cue.end();
                }
            }
        }
    }

    private void sayOf(NormalizedText text, int from, Cue cue, BiConsumer<Integer, Span> excuse) {
        Matcher group = called.matcher(text).region(from, cue.start());
        while (group.find()) {
            if (Clauses.holds(text, ";", group.end(), cue.start())) {
                continue;
            }
            Span span = new Span(group.start(), cue.end());
            words.groups().forEach((field, items) -> {
                if (Clauses.holds(text, field, span.start(), group.end(1))) {
                    items.forEach(item -> excuse.accept(item, span));
                }
            });
        }
    }
}
