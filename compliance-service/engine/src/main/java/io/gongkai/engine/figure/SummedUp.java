package io.gongkai.engine.figure;

import io.gongkai.engine.lexicon.Phrase;
import io.gongkai.engine.text.NormalizedText;
import java.math.BigDecimal;
import java.util.List;
import java.util.Set;

/** Recognises counts of one thing by its kinds, with their sum behind them: 网上申请2件、信函申请3件,合计5件. */
final class SummedUp {

    /** 网站560条、公众号281条,共841条: no kinds of one thing. */
    private static final Set<String> CHANNELS = Set.of(
            "site", "column", "oa", "wechat", "weibo", "douyin", "videos", "newspaper", "media", "board", "elsewhere");

    private static final int FEWEST_KINDS = 2;
    private static final int MOST_KINDS = 6;
    private static final int FARTHEST = 40;

    private final Set<String> metrics;
    private final Phrase unless;
    private final Phrase words;

    SummedUp(FigureLexicon.SummedUp lexicon) {
        metrics = Words.set(lexicon.metrics());
        unless = Phrase.of(lexicon.unless());
        words = Phrase.of(lexicon.words());
    }

    boolean mayBe(Meaning meaning) {
        return metrics.contains(meaning.metric());
    }

    /** Index among the quantities of the sum of this one and those that follow it; -1 where there is none. */
    int sumOf(NormalizedText text, Clues clues, List<Quantity> quantities, int first) {
        BigDecimal sum = BigDecimal.ZERO;
        int limit = Math.min(quantities.size(), first + MOST_KINDS + 1);
        for (int i = first; i < limit; i++) {
            Quantity quantity = quantities.get(i);
            if (i > first && !goesOn(text, clues, quantities.get(i - 1), quantity)) {
                return -1;
            }
            boolean closes = i >= first + FEWEST_KINDS
                    && words.fills(text, quantities.get(i - 1).end(), quantity.start());
            if (closes) {
                return sum.compareTo(quantity.value()) == 0 ? i : -1;
            }
            sum = sum.add(quantity.value());
        }
        return -1;
    }

    private boolean goesOn(NormalizedText text, Clues clues, Quantity one, Quantity next) {
        return next.unit().equals(one.unit())
                && next.start() - one.end() <= FARTHEST
                && text.indexOf("。", one.end(), next.start()) < 0
                && !clues.any(one.end(), next.start(), CHANNELS)
                && !unless.isIn(text, one.end(), next.start());
    }
}
