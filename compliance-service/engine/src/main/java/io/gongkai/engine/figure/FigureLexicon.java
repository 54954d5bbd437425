package io.gongkai.engine.figure;

import com.fasterxml.jackson.core.type.TypeReference;
import io.gongkai.engine.lexicon.RuleData;
import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * The words that give quantities their meaning ({@code lexicon/figure.yaml}).
 *
 * @param cohort a year that looks like a count: 2022届
 * @param pointHeading a sentence that only names what the next one speaks of: 1.网站。
 * @param departmentRanks words behind counts of departments by which they are ranked
 * @param departmentNext behind the count of a department, the name and the count of the next
 * @param departmentListed what leads to a list of departments that published
 * @param departmentNameEnd where the name of a department ends and its count begins
 * @param risen between last year's count and this year's
 * @param pointedBack behind a count that was told before
 * @param unopened what tells that there is no such medium
 * @param countedIn behind a count that a channel told before holds already
 * @param inside words that open the parts of a total
 * @param concepts terms by concept, blanks between them
 */
record FigureLexicon(
        String version,
        List<String> units,
        List<String> hanUnits,
        String cohort,
        Map<String, String> concepts,
        List<Metric> metrics,
        Passing passing,
        Total total,
        OtherTotals otherTotals,
        String department,
        String departmentUnits,
        String departmentContext,
        String departmentRanks,
        String departmentNext,
        String departmentListed,
        String departmentNameEnd,
        String departmentPlain,
        String departmentTold,
        String college,
        Respective respective,
        Restated restated,
        SummedUp summedUp,
        String inside,
        String risen,
        String pointedBack,
        String countedIn,
        KindsLexicon kinds,
        String unopened,
        String origin,
        String allDisclosed,
        String allAnswered,
        String oneAnswered,
        String pointHeading,
        TableLexicon table,
        String otherScope,
        String ownScope,
        OtherYear otherYear,
        String carriedOver,
        String someTogether) {

    /**
     * One way of stating a metric.
     *
     * @param by concepts, one of which stands in the lead
     * @param units of the quantity
     * @param published units that fit only where the words speak of publishing, or right behind the channel
     * @param bare unit of a number that stands without one: 粉丝1.2万
     * @param within most characters between the words and the quantity; null for a channel, which reaches over pauses
     * @param behind concept that stands behind the quantity
     * @param reach most characters between the quantity and what stands behind it
     * @param before the words up to the quantity
     * @param notBefore what the words up to the quantity may not be
     * @param after words right behind the quantity
     * @param part the part of the report it has to stand in, where the report has that part
     * @param withoutPart concepts, one of which stands in the sentence where the report does not have that part
     * @param outside the part of the report it may not stand in
     * @param context concepts, one of which stands in the sentence
     * @param unless concept that may not stand beside it
     * @param told end of a metric that the sentence has stated already
     * @param untold metric that the sentence may not have stated
     * @param last metric of the quantity right before it in the sentence
     * @param channel the way of publication, which later quantities share until another is named
     * @param media one of the new media; several of them together are newmedia_total
     * @param weak counts only where nothing else fits
     * @param once only the first of a report
     */
    record Metric(
            String metric,
            String units,
            @Nullable String by,
            @Nullable String published,
            @Nullable String bare,
            @Nullable Integer within,
            @Nullable String behind,
            int reach,
            @Nullable String before,
            @Nullable String notBefore,
            @Nullable String after,
            @Nullable String part,
            @Nullable String withoutPart,
            @Nullable String outside,
            @Nullable String context,
            @Nullable String unless,
            @Nullable String told,
            @Nullable String untold,
            @Nullable String last,
            @Nullable String channel,
            boolean media,
            boolean weak,
            boolean once) {

        /** Whether it counts all that a channel published. */
        boolean isWholeChannel() {
            return channel != null && within == null;
        }
    }

    /**
     * Figures that a report has once, so that two values of one are a conflict.
     *
     * @param metrics which they are
     * @param plain words that leave a figure what it is
     * @param besides words by which a sentence speaks of a part of the year or of something more
     * @param elsewhere words by which it speaks of another stretch of time
     */
    record Restated(String metrics, String plain, String besides, String elsewhere) {}

    /**
     * Names first, counts afterwards.
     *
     * @param told right before the first count
     * @param leading before the first name
     * @param between two counts
     * @param lastOfNames the last but one, with what joins the last to it as group 1
     * @param publications units that may differ within one list
     * @param levelled metrics that are told of several groups, whose names need not be known
     * @param measured metrics that only stand beside each other
     * @param gathered instead of the names: those told in the clause before, called together 四个平台
     */
    record Respective(
            String told,
            String leading,
            String between,
            String lastOfNames,
            String publications,
            String levelled,
            String measured,
            String gathered) {}

    /**
     * Counts of one kind each, summed up behind them: 网上2件,信函2件,合计4件.
     *
     * @param metrics that are told so
     * @param unless words among them by which they are not of one year
     * @param words between the last of the kinds and their sum
     */
    record SummedUp(String metrics, String unless, String words) {}

    /**
     * Another school year than the report's.
     *
     * @param year its name
     * @param comparing right before it: 比2018-2019学年的800条
     * @param pause ends what is compared
     * @param counted right behind a later year of which a count is told
     */
    record OtherYear(String year, String comparing, String pause, String counted) {}

    record Passing(BigDecimal value, String stated, String summed, String each, String metrics) {}

    record Total(
            String units,
            String words,
            String sure,
            String overall,
            String behind,
            String notBefore,
            String closing,
            String closingAll) {}

    /**
     * How a report tells its total that does not say that it was published.
     *
     * @param told right before it, whatever the sentence tells besides
     * @param plain right before it in a sentence that tells of nothing else
     * @param others concepts beside those of channels by which a sentence tells of something else
     * @param summed right before the sum of what the sentence has counted by channel
     */
    record OtherTotals(String told, String plain, String others, String summed) {}

    static FigureLexicon load(RuleData data) {
        return data.read("/lexicon/figure.yaml", new TypeReference<>() {});
    }
}
