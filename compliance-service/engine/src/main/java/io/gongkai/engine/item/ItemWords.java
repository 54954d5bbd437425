package io.gongkai.engine.item;

import com.fasterxml.jackson.core.type.TypeReference;
import io.gongkai.engine.lexicon.RuleData;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** The file {@code lexicon/item.yaml} as it stands; its head explains the fields. */
record ItemWords(
        String version,
        Map<String, List<String>> groups,
        Map<String, TopicWords> topics,
        List<String> names,
        Map<Integer, Words> items) {

    record TopicWords(
            List<String> words,
            @Nullable List<String> weak,
            @Nullable String yieldsTo) {}

    record Words(
            List<String> explicit,
            boolean figures,
            @Nullable List<String> listed,
            @Nullable List<String> told,
            @Nullable List<String> partial,
            @Nullable List<String> subject,
            @Nullable List<Near> near,
            @Nullable List<Topical> topical) {}

    record Near(
            List<String> first,
            List<String> second,
            int within,
            boolean either,
            boolean told,
            @Nullable List<String> unless,
            @Nullable List<String> notTopic) {}

    record Topical(
            List<String> terms,
            @Nullable List<String> topic,
            @Nullable List<String> notTopic) {}

    static ItemWords load(RuleData data) {
        return data.read("/lexicon/item.yaml", new TypeReference<>() {});
    }

    static <T> List<T> orEmpty(@Nullable List<T> list) {
        return list == null ? List.of() : list;
    }
}
