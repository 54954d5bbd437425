package io.gongkai.engine.text;

import static org.assertj.core.api.Assertions.assertThat;

import com.ibm.icu.text.Transliterator;
import org.junit.jupiter.api.Test;

/** The table of simplified characters is ICU's; this holds the copy to its source. */
class TraditionalCharactersTest {

    @Test
    void agreeWithIcuCharacterByCharacter() {
        Transliterator icu = Transliterator.getInstance("Hant-Hans");
        CharacterTable table = CharacterTable.load();
        for (char c = '\u4E00'; c <= '\u9FFF'; c++) {
            String simplified = icu.transliterate(String.valueOf(c));
            if (simplified.length() == 1) {
                assertThat(table.canonical(c)).as("%s", c).isEqualTo(simplified.charAt(0));
            }
        }
    }
}
