package io.gongkai.stats.dashboard;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** The page speaks two languages, and has a word for all that it says. */
class WordsTest {

    private static final Path APP = Path.of("src/main/resources/META-INF/resources/app");
    private static final Pattern USED = Pattern.compile("\\bt\\('([A-Za-z.]+)'");
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
            List<String> used = USED.matcher(Files.readString(script))
                    .results()
                    .map(found -> "/" + found.group(1).replace('.', '/'))
                    .toList();
            assertThat(known).as(script.toString()).containsAll(used);
        });
    }

    private static List<Path> scripts() throws IOException {
        try (Stream<Path> files = Files.walk(APP)) {
            return files.filter(file -> file.toString().endsWith(".js")).toList();
        }
    }

    private static JsonNode words(String language) throws IOException {
        return new ObjectMapper()
                .readTree(APP.resolve("text/" + language + ".json").toFile());
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
