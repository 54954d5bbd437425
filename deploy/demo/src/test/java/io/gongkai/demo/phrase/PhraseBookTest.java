package io.gongkai.demo.phrase;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.gongkai.demo.draft.Draft;
import io.gongkai.demo.draft.ItemStatus;
import io.gongkai.demo.draft.Mark;
import io.gongkai.demo.draft.Statement;
import java.math.BigDecimal;
import java.util.Map;
import java.util.Set;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PhraseBookTest {

    private static final PhraseBook BOOK = PhraseBook.load();
    private static final Facts FACTS = new Facts(Map.of("school", "学校"), Map.of(), Set.of());

    @Test
    void everyItemHasSeveralWordings() {
        assertThat(IntStream.rangeClosed(1, 50)).allSatisfy(number -> {
            assertThat(BOOK.has("item." + number)).as("item %d", number).isTrue();
            assertThat(number == 6 || BOOK.list("item." + number).size() > 1)
                    .as("item %d", number)
                    .isTrue();
        });
    }

    @Test
    void aLabelMarksTheWordsInside() {
        Draft draft = new Draft();
        Facts facts = new Facts(Map.of(), Map.of("wechat_posts", BigDecimal.valueOf(293)), Set.of());

        new Speaker(BOOK, facts, new Voice(1, "4136910001", "2020-2021"), draft).say("channel.wechat_posts");

        Mark mark = draft.marks().get(0);
        assertThat(mark.statement()).isEqualTo(new Statement.Figure("wechat_posts", BigDecimal.valueOf(293), false));
        assertThat(draft.text().substring(mark.start(), mark.end())).contains("293条");
    }

    @Test
    void aLabelMayNameSeveralItemsThatDoNotApply() {
        Draft draft = new Draft();

        new Speaker(BOOK, FACTS, new Voice(1, "4136910001", "2020-2021"), draft).say("absent.11");

        assertThat(draft.marks())
                .extracting(Mark::statement)
                .containsExactlyInAnyOrder(
                        new Statement.Item(11, ItemStatus.NOT_APPLICABLE_STATED),
                        new Statement.Item(12, ItemStatus.NOT_APPLICABLE_STATED),
                        new Statement.Item(13, ItemStatus.NOT_APPLICABLE_STATED),
                        new Statement.Item(14, ItemStatus.NOT_APPLICABLE_STATED));
    }

    @ParameterizedTest
    @ValueSource(strings = {"(一|二", "[7:招生章程", "{name", "一)二", "一|二"})
    void aBrokenPatternIsRefusedWithItsText(String pattern) {
        assertThatThrownBy(() -> PatternParser.parse(pattern))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining(pattern);
    }
}
