package io.gongkai.engine.time;

import com.fasterxml.jackson.core.type.TypeReference;
import io.gongkai.engine.lexicon.RuleData;

/**
 * How reports write and use dates ({@code lexicon/time.yaml}); all words are regular expressions over normalised text.
 *
 * @param shortestDays a shorter range is an event
 * @param longestDays a longer range is a plan or a term of office
 * @param longestLag school years back within which a year may be left over from a report before
 */
record TimeLexicon(
        String version,
        String range,
        int shortestDays,
        int longestDays,
        String periodCue,
        String openingCueBefore,
        String openingCueAfter,
        String otherPeriod,
        String schoolYear,
        String calendarYear,
        String reportAnnounced,
        String reportWords,
        String scopeLead,
        String otherLead,
        String scopeFollow,
        String document,
        String relative,
        String since,
        String contrast,
        String plan,
        String history,
        String disclosure,
        String currentYearNext,
        int longestLag) {

    static TimeLexicon load(RuleData data) {
        return data.read("/lexicon/time.yaml", new TypeReference<>() {});
    }
}
