package io.gongkai.engine.item;

import io.gongkai.engine.lexicon.Phrase;

/**
 * How a report speaks of itself ({@code lexicon/stance.yaml}).
 *
 * @param item national number of the item that the report is
 * @param published that it is to be read on the web
 * @param title what stands before its name in its title, also where pages repeat it: 沅溪大学信息公开年报
 */
record OwnReportWords(int item, Phrase published, Phrase title) {

    /** As the file has them. */
    record Content(int item, String published, String title) {

        OwnReportWords compiled() {
            return new OwnReportWords(item, Phrase.of(published), Phrase.of(title));
        }
    }
}
