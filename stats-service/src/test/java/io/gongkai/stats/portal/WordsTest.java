package io.gongkai.stats.portal;

import static org.assertj.core.api.Assertions.assertThat;

import io.gongkai.stats.problem.Language;
import io.gongkai.stats.vocabulary.ItemStanding;
import io.gongkai.stats.vocabulary.Ownership;
import io.gongkai.stats.vocabulary.PartStatus;
import io.gongkai.stats.vocabulary.SchoolType;
import io.gongkai.stats.vocabulary.Terms;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class WordsTest {

    private final Words words = Words.read();

    @Test
    void bothLanguagesHaveTheSameWords() {
        assertThat(words.en().keySet()).isEqualTo(words.zh().keySet());
        assertThat(words.en().values()).allSatisfy(word -> assertThat(word).isNotBlank());
    }

    @Test
    void everyStateThatAPageShowsHasAWord() {
        Stream.<Enum<?>[]>of(
                        PartStatus.values(),
                        ItemStanding.values(),
                        SchoolType.values(),
                        Ownership.values(),
                        PublicState.values())
                .flatMap(Stream::of)
                .forEach(state -> assertThat(Terms.of(state).in(Language.EN)).isNotBlank());
    }
}
