package io.gongkai.stats.document;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.fasterxml.jackson.dataformat.yaml.YAMLFactory;
import io.gongkai.stats.vocabulary.Names;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Names that stand in two services are the same in both. */
class NamesTest {

    private static final Path ENGINE = Path.of("../compliance-service/engine/src/main/resources");
    private static final Path PAGE = Path.of("src/main/resources/META-INF/resources/app/text");
    private static final ObjectMapper YAML = new ObjectMapper(new YAMLFactory());

    private final Names names = Names.read();

    @Test
    void itemsAreThoseOfTheStatutoryList() throws IOException {
        JsonNode catalogue = YAML.readTree(Files.readString(ENGINE.resolve("catalogue/national-2014.yaml")));

        assertThat(catalogue.path("items")).hasSize(50).allSatisfy(item -> {
            Names.Item named = names.item(item.path("number").asInt());
            assertThat(named.title()).isEqualTo(item.path("title").asText());
            assertThat(named.category()).isEqualTo(item.path("category").asText());
            assertThat(named.english())
                    .isEqualTo(item.path("english").asText())
                    .isNotBlank()
                    .matches("\\p{ASCII}+");
        });
    }

    /** A rule may be too new for the list; one that is in it has the title of its page. */
    @Test
    void rulesHaveTheTitlesOfTheirPages() throws IOException {
        List<JsonNode> rules = new ArrayList<>();
        try (Stream<Path> files = Files.list(ENGINE.resolve("rule"))) {
            for (Path file :
                    files.filter(path -> path.toString().endsWith(".yaml")).toList()) {
                YAML.readTree(Files.readString(file)).forEach(rules::add);
            }
        }

        assertThat(rules).hasSizeGreaterThan(40).allSatisfy(rule -> {
            String title = rule.path("title").path("zh").asText();
            assertThat(names.rule(rule.path("code").asText(), title)).isEqualTo(title);
        });
    }

    @Test
    void partsAndKindsOfSchoolsAreCalledAsOnTheWebPage() throws IOException {
        ObjectNode page = page("zh");
        assertThat(page.path("partName")).hasSize(8);
        assertThat(page.path("schoolType")).hasSize(3);
        Wording wording = Wording.read();

        page.path("partName")
                .properties()
                .forEach(part -> assertThat(names.part(part.getKey()))
                        .isEqualTo(part.getValue().asText()));
        page.path("schoolType")
                .properties()
                .forEach(type -> assertThat(wording.word(type.getKey()))
                        .isEqualTo(type.getValue().asText()));
        page("en")
                .path("partName")
                .properties()
                .forEach(part -> assertThat(names.partInEnglish(part.getKey()))
                        .isEqualTo(part.getValue().asText()));
    }

    private static ObjectNode page(String language) throws IOException {
        ObjectNode page = new ObjectMapper().createObjectNode();
        try (Stream<Path> files = Files.list(PAGE.resolve(language))) {
            for (Path file : files.toList()) {
                page.setAll((ObjectNode) new ObjectMapper().readTree(Files.readString(file)));
            }
        }
        return page;
    }
}
