package io.gongkai.engine.figure;

import io.gongkai.engine.lexicon.Phrase;
import io.gongkai.engine.text.HanNumber;
import io.gongkai.engine.text.NormalizedText;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.MatchResult;

/** Finds shares that are told in words right behind a count, as very rough percentages: 288份,占九成; 1500条,占总量的四分之三. Thread-safe. */
final class WordShares {

    /** Characters behind a count in which its share stands. */
    private static final int REACH = 40;

    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);
    private static final BigDecimal HALF = BigDecimal.valueOf(50);
    /** What a word is worth: 八成 may be said of 75 or of 85. */
    private static final BigDecimal STEP = BigDecimal.TEN;

    private static final int LEAST = 1;
    private static final int TENTHS = 2;
    private static final int HUNDREDTHS = 3;
    private static final int WHOLE = 4;
    private static final int PART = 5;

    private final Phrase share;

    /** @param share more than it as group 1, its tenths 2 and 3, or a fraction 4 and 5, or else a half */
    WordShares(String share) {
        this.share = Phrase.of(share);
    }

    /** All quantities in the order of the text. */
    List<Quantity> with(NormalizedText text, List<Quantity> quantities) {
        List<Quantity> all = new ArrayList<>(quantities.size());
        for (int i = 0; i < quantities.size(); i++) {
            Quantity count = quantities.get(i);
            all.add(count);
            int limit = Math.min(text.length(), count.end() + REACH);
            int to = i + 1 < quantities.size()
                    ? Math.min(limit, quantities.get(i + 1).start())
                    : limit;
            if (!count.isPercentage() && count.end() < to) {
                share.matches(text, count.end(), to).stream()
                        .map(found -> percentage(found, count.end()))
                        .forEach(all::add);
            }
        }
        return all;
    }

    private static Quantity percentage(MatchResult found, int from) {
        Qualifier qualifier = found.group(LEAST) == null ? Qualifier.ABOUT : Qualifier.AT_LEAST;
        return new Quantity(
                value(found), "%", qualifier, 0, STEP, true, false, from + found.start(), from + found.end());
    }

    private static BigDecimal value(MatchResult found) {
        if (found.group(TENTHS) != null) {
            return digit(found, TENTHS)
                    .multiply(BigDecimal.TEN)
                    .add(found.group(HUNDREDTHS) == null ? BigDecimal.ZERO : digit(found, HUNDREDTHS));
        }
        return found.group(WHOLE) == null
                ? HALF
                : digit(found, PART).multiply(HUNDRED).divide(digit(found, WHOLE), 0, RoundingMode.HALF_UP);
    }

    private static BigDecimal digit(MatchResult found, int group) {
        String digit = found.group(group);
        return BigDecimal.valueOf(HanNumber.parse(digit, 0, digit.length()));
    }
}
