package io.gongkai.engine.figure;

import com.fasterxml.jackson.core.type.TypeReference;
import io.gongkai.engine.lexicon.DataCheck;
import io.gongkai.engine.lexicon.RuleData;
import java.math.BigDecimal;
import java.util.List;

/**
 * The words by which percentages are held against their numbers ({@code lexicon/ratio.yaml}).
 *
 * @param share between a part and the percentage right behind it: 其中满意290份,占93.6%
 * @param ownShare behind a count that is a share itself, and no whole of the next
 * @param shareOf between a part and the whole right behind it
 * @param ofWhole between that whole and the percentage
 * @param shareByName before a share whose part, group name, is called by its name again
 * @param together before a percentage of several groups together
 * @param shareHead head of a column of shares in the sum of another
 * @param growth a percentage behind one of these is a change, no share
 * @param narrow words that make less of a count than its rate
 * @param inWords a share in words, its groups as {@link WordShares} has them
 * @param ofAll before a share in words that can be one of nothing else than the only larger count
 * @param rates named rates with the words of their parts and wholes
 * @param sameUnits units that may stand for each other
 */
record RatioLexicon(
        String version,
        String share,
        String ownShare,
        String shareOf,
        String ofWhole,
        String shareByName,
        String together,
        String shareHead,
        String growth,
        String narrow,
        String inWords,
        String ofAll,
        List<Rate> rates,
        AnyRate anyRate,
        ChangeLexicon change,
        String sameUnits,
        Rough rough,
        Thresholds thresholds) {

    record Rate(String rate, String part, String whole) {}

    /**
     * A rate that has no words of its own.
     *
     * @param rate the end of its name, and what may stand between that and the percentage
     * @param filler before its name
     * @param partly words by which a count is not all of what the rate speaks of
     * @param late words of what was not done in time
     * @param rest words of what is left beside the part
     * @param due words of what was to be done
     * @param portion ends of names of shares
     * @param holding words by which a whole is told, or a part in it
     */
    record AnyRate(
            String rate,
            String filler,
            String partly,
            String late,
            String rest,
            String due,
            String portion,
            String holding) {}

    /**
     * Words that make a number rough, besides those of {@code lexicon/quantity.yaml}.
     *
     * @param about right behind it
     * @param upwards right behind a number that is the least
     * @param near right before it
     * @param downwards right before a number that is the most
     */
    record Rough(String about, String upwards, String near, String downwards) {}

    /**
     * @param farthest numbers that make a percentage so many points off are not those it is made of
     * @param rough so many points off a percentage said to be rough is right
     * @param reach characters before the percentage in which its numbers stand
     * @param before characters before a number in which the words that name it stand
     * @param behind the same behind the number
     */
    record Thresholds(BigDecimal farthest, BigDecimal rough, int reach, int before, int behind) {

        Thresholds {
            DataCheck.start()
                    .atLeast(0, "farthest", farthest)
                    .atLeast(0, "rough", rough)
                    .atLeast(0, "reach", reach)
                    .atLeast(0, "before", before)
                    .atLeast(0, "behind", behind)
                    .end();
        }
    }

    static RatioLexicon load(RuleData data) {
        return data.read("/lexicon/ratio.yaml", new TypeReference<>() {});
    }
}
