package io.gongkai.engine.item;

import io.gongkai.engine.lexicon.Phrase;

/**
 * What the cells of the list behind an item's name may say of it ({@code lexicon/stance.yaml}).
 *
 * @param plan that it will be published: 审定后公布
 * @param place nothing but where it is to be read: 信息公开网
 */
record RowWords(Phrase plan, Phrase place) {

    static RowWords of(String plan, String place) {
        return new RowWords(Phrase.of(plan), Phrase.of(place));
    }
}
