package io.gongkai.engine.figure;

import io.gongkai.engine.lexicon.Phrase;
import java.util.List;

/**
 * A rate with the words of its numbers: 回收率 of what was 收回 and what was 发放.
 *
 * @param rate its name
 * @param lead its name with what may stand between it and the percentage
 */
record NamedRate(Phrase rate, Phrase lead, Phrase part, Phrase whole) {

    static List<NamedRate> of(RatioLexicon words) {
        return words.rates().stream()
                .map(rate -> new NamedRate(
                        Phrase.of(rate.rate()),
                        Phrase.of("(?:" + rate.rate() + ")[^,;。0-9]{0,16}$"),
                        Phrase.of(rate.part()),
                        Phrase.of(rate.whole())))
                .toList();
    }
}
