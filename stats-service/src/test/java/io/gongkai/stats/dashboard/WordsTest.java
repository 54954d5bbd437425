package io.gongkai.stats.dashboard;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.gongkai.stats.comparison.Outlier;
import io.gongkai.stats.comparison.ValueState;
import io.gongkai.stats.feedback.FeedbackFigure;
import io.gongkai.stats.peer.PeerSplit;
import io.gongkai.stats.peer.SchoolSize;
import io.gongkai.stats.score.Component;
import io.gongkai.stats.vocabulary.CollectionStatus;
import io.gongkai.stats.vocabulary.ItemStanding;
import io.gongkai.stats.vocabulary.ItemStatus;
import io.gongkai.stats.vocabulary.Ownership;
import io.gongkai.stats.vocabulary.Part;
import io.gongkai.stats.vocabulary.PartStatus;
import io.gongkai.stats.vocabulary.Qualifier;
import io.gongkai.stats.vocabulary.SchoolType;
import io.gongkai.stats.vocabulary.Severity;
import io.gongkai.stats.vocabulary.Verdict;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** The page speaks two languages, and has a word for all that it says. */
class WordsTest {

    private static final Path APP = Path.of("src/main/resources/META-INF/resources/app");
    private static final Pattern USED = Pattern.compile("'([a-zA-Z]+(?:\\.[A-Za-z-]+)+)'");
    private static final Pattern CALLED = Pattern.compile("\\bt\\('([A-Za-z.-]+)'");
    private static final Pattern PLACEHOLDER = Pattern.compile("\\{\\w+}");

    @Test
    void bothLanguagesHaveTheSameWordsWithTheSamePlaceholders() throws IOException {
        JsonNode zh = words("zh");
        JsonNode en = words("en");

        assertThat(keys(en, "")).isEqualTo(keys(zh, ""));
        for (String key : keys(zh, "")) {
            assertThat(placeholders(en.at(key))).as(key).isEqualTo(placeholders(zh.at(key)));
        }
    }

    @Test
    void everyWordThatThePageUsesIsThere() throws IOException {
        Set<String> known = keys(words("zh"), "");

        assertThat(scripts()).isNotEmpty().allSatisfy(script -> {
            String text = Files.readString(script);
            List<String> used = Stream.of(CALLED, USED)
                    .flatMap(pattern -> pattern.matcher(text).results())
                    .map(found -> "/" + found.group(1).replace('.', '/'))
                    .filter(key -> !key.startsWith("/gongkai/")) // what the browser keeps, not what the page says
                    .toList();
            assertThat(known).as(script.toString()).containsAll(used);
        });
    }

    @Test
    void everyCodeOfAnAnswerHasItsWord() throws IOException {
        JsonNode zh = words("zh");
        Map<String, Enum<?>[]> spoken = Map.ofEntries(
                Map.entry("partStatus", PartStatus.values()),
                Map.entry("partName", Part.values()),
                Map.entry("itemStanding", ItemStanding.values()),
                Map.entry("itemStatus", ItemStatus.values()),
                Map.entry("schoolType", SchoolType.values()),
                Map.entry("ownership", Ownership.values()),
                Map.entry("severity", Severity.values()),
                Map.entry("verdict", Verdict.values()),
                Map.entry("qualifier", Qualifier.values()),
                Map.entry("collectionStatus", CollectionStatus.values()),
                Map.entry("valueState", ValueState.values()),
                Map.entry("component", Component.values()),
                Map.entry("schoolSize", SchoolSize.values()),
                Map.entry("peerSplit", PeerSplit.values()),
                Map.entry("position", FeedbackFigure.Position.values()),
                Map.entry("outlier", Outlier.Kind.values()));

        assertThat(spoken)
                .allSatisfy((key, codes) -> assertThat(zh.path(key).fieldNames())
                        .toIterable()
                        .as(key)
                        .contains(Stream.of(codes).map(Enum::name).toArray(String[]::new)));
    }

    private static List<Path> scripts() throws IOException {
        try (Stream<Path> files = Files.walk(APP)) {
            return files.filter(file -> file.toString().endsWith(".js")).toList();
        }
    }

    private static JsonNode words(String language) throws IOException {
        ObjectNode words = JsonNodeFactory.instance.objectNode();
        try (Stream<Path> files = Files.list(APP.resolve("text").resolve(language))) {
            for (Path file : files.toList()) {
                words.setAll((ObjectNode) new ObjectMapper().readTree(file.toFile()));
            }
        }
        return words;
    }

    private static Set<String> keys(JsonNode node, String path) {
        Set<String> keys = new TreeSet<>();
        node.properties().forEach(entry -> {
            String key = path + "/" + entry.getKey();
            if (entry.getValue().isObject()) {
                keys.addAll(keys(entry.getValue(), key));
            } else {
                keys.add(key);
            }
        });
        return keys;
    }

    private static Set<String> placeholders(JsonNode words) {
        return new TreeSet<>(PLACEHOLDER
                .matcher(words.asText())
                .results()
                .map(MatchResult::group)
                .toList());
    }
}
