package io.gongkai.engine.lexicon;

import static org.assertj.core.api.Assertions.assertThat;

import dk.brics.automaton.BasicAutomata;
import dk.brics.automaton.BasicOperations;
import org.junit.jupiter.api.Test;

class CharacterClassesTest {

    @Test
    void numberTheRangesThatAreToldApart() {
        CharacterClasses classes = CharacterClasses.of(BasicOperations.union(
                BasicAutomata.makeCharRange('丁', '丙'), BasicAutomata.makeChar(Character.MAX_VALUE)));

        assertThat(classes.count()).isEqualTo(4);
        for (int c = 0; c <= Character.MAX_VALUE; c++) {
            int expected = c < '丁' ? 0 : c <= '丙' ? 1 : c < Character.MAX_VALUE ? 2 : 3;
            assertThat(classes.of((char) c)).isEqualTo(expected);
        }
    }
}
