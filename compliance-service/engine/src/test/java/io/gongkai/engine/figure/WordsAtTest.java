package io.gongkai.engine.figure;

import static org.assertj.core.api.Assertions.assertThat;

import io.gongkai.engine.text.NormalizedText;
import io.gongkai.engine.text.Normalizer;
import java.util.List;
import org.junit.jupiter.api.Test;

class WordsAtTest {

    private final NormalizedText text = new Normalizer().normalize("约有200余人次。");
    private final WordsAt words = new WordsAt(List.of("人次", "人", "约", "约有", "有"));

    @Test
    void takesTheWordThatIsListedFirst() {
        assertThat(words.behind(text, 6)).isEqualTo("人次");
        assertThat(words.before(text, 2)).isEqualTo("约有");
        assertThat(words.before(text, 8)).isEqualTo("人次");
    }

    @Test
    void findsNothingElsewhere() {
        assertThat(words.behind(text, 2)).isNull();
        assertThat(words.behind(text, text.length())).isNull();
        assertThat(words.before(text, 0)).isNull();
        assertThat(words.before(text, 5)).isNull();
    }
}
