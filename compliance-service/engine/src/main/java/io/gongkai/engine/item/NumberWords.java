package io.gongkai.engine.item;

import io.gongkai.engine.lexicon.Phrase;
import java.util.regex.Pattern;

/**
 * The words around numbers of items ({@code lexicon/stance.yaml}): 清单第1、2项已公开; 不适用的有：第8、44项.
 *
 * @param called an item called by its number as group 1, the last of several as group 2
 * @param list what stands before numbers of the list that are said to be published: 清单
 * @param measure that the list is only what something was measured by: 对照清单
 * @param opener what stands between a verb and the numbers that follow it
 */
record NumberWords(Pattern called, Phrase list, Phrase measure, Phrase opener) {

    /** As the file has them. */
    record Content(String called, String list, String measure, String opener) {

        NumberWords compiled() {
            return new NumberWords(Pattern.compile(called), Phrase.of(list), Phrase.of(measure), Phrase.of(opener));
        }
    }
}
