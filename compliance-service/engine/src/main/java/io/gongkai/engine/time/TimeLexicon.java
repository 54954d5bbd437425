package io.gongkai.engine.time;

import com.fasterxml.jackson.core.type.TypeReference;
import io.gongkai.engine.lexicon.RuleData;
import java.util.List;
import java.util.stream.Stream;

/**
 * How reports write and use dates ({@code lexicon/time.yaml}); all words are regular expressions over normalised text.
 *
 * @param shortestDays a shorter range is an event
 * @param longestDays a longer range is a plan or a term of office
 * @param openingLength characters at the beginning of a report that are its opening
 * @param cueReachBefore characters before a range in which words may speak of it
 * @param cueReachAfter the same behind it
 * @param signedEarlyMonths a report signed in the last so many months of its year is only early
 * @param longestLag school years back within which a year may be left over from a report before
 */
public record TimeLexicon(
        String version,
        String range,
        int shortestDays,
        int longestDays,
        int longestOverrun,
        String periodCue,
        String periodCueAfter,
        String periodInWords,
        String ownCounts,
        String otherCounts,
        String past,
        String clauseStart,
        String counted,
        String cutoff,
        String openingCueBefore,
        String openingCueAfter,
        String otherPeriod,
        String schoolYear,
        String calendarYear,
        List<SelfReference> selfReferences,
        String ownYear,
        String ownYearAfter,
        String nextYear,
        String captionBefore,
        String captionAfter,
        String headingAside,
        String month,
        String ownMonthBefore,
        String ownMonthAfter,
        String untilDay,
        String comparedDay,
        String scopeLead,
        String otherLead,
        String scopeFollow,
        String document,
        String relative,
        String since,
        String contrast,
        String plan,
        String toCome,
        String countBefore,
        String countCompared,
        String history,
        String disclosure,
        String currentYearNext,
        int longestLag,
        int openingLength,
        int cueReachBefore,
        int cueReachAfter,
        PeriodWeights periodWeights,
        int signedEarlyMonths) {

    /**
     * How a report speaks of itself.
     *
     * @param introduction whether it does so in the introduction only
     * @param alone whether no other year may stand in the sentence
     * @param before words before the year
     * @param after words right after it
     */
    record SelfReference(boolean introduction, boolean alone, String before, String after) {}

    /**
     * How much speaks for a range of dates as the period of the report.
     *
     * @param daily both dates say their day
     * @param monthly one does not
     * @param stated words beside it say that it is the period
     * @param schoolYear it is the school year reported on
     * @param opening it stands in the opening of the report
     * @param other words beside it speak of something else; this is taken off
     * @param least what a period has to reach
     */
    public record PeriodWeights(
            int daily, int monthly, int stated, int schoolYear, int opening, int other, int least) {}

    /** The words that make a range of dates the period, without those that are expressions. */
    public List<String> periodWords() {
        return Stream.of(periodCue.split("\\|", -1))
                .filter(word -> word.length() > 1 && word.chars().allMatch(Character::isIdeographic))
                .toList();
    }

    public static TimeLexicon load(RuleData data) {
        return data.read("/lexicon/time.yaml", new TypeReference<>() {});
    }
}
