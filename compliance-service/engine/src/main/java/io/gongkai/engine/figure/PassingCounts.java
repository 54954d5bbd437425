package io.gongkai.engine.figure;

import io.gongkai.engine.lexicon.Phrase;
import java.math.BigDecimal;
import java.util.Set;

/** Recognises counts that are told in passing: 开了一次会 is no figure, but what is said of it may be: 共2次. */
final class PassingCounts {

    private final BigDecimal once;
    private final Set<String> metrics;
    private final Phrase stated;
    private final Phrase each;
    private final Phrase summed;

    PassingCounts(FigureLexicon.Passing words) {
        once = words.value();
        metrics = Words.set(words.metrics());
        stated = Phrase.of(words.stated());
        each = Phrase.of(words.each());
        summed = Phrase.of(words.summed());
    }

    /** Whether the quantity is one, so that those that follow in its sentence only know of its metric. */
    boolean isOne(Meaning meaning, Setting setting) {
        boolean mentioned =
                isOnce(setting.quantity()) && metrics.contains(meaning.metric()) && !setting.leadHolds(stated);
        boolean passed = mentioned || isOfEach(setting);
        if (passed) {
            setting.tell(meaning.metric());
        }
        return passed;
    }

    private boolean isOnce(Quantity quantity) {
        return quantity.isHan() && quantity.value().compareTo(once) == 0;
    }

    /** 上、下半年各一次; 各两次,共四次. */
    private boolean isOfEach(Setting setting) {
        Quantity quantity = setting.quantity();
        int end = setting.text().length();
        return setting.leadHolds(each) && (isOnce(quantity) || summed.endAt(setting.text(), quantity.end(), end) >= 0);
    }
}
