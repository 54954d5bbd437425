package io.gongkai.engine.figure;

import com.fasterxml.jackson.core.type.TypeReference;
import io.gongkai.engine.lexicon.RuleData;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The words by which two counts are seen to mean the same ({@code lexicon/restated.yaml}).
 *
 * @param instead words for which others stand before the rest is looked at
 * @param neutral words that leave a count what it is, wherever they stand
 * @param edges the same at either end of the name only
 * @param posts what is counted in a post
 * @param cohort year of those who were admitted or left
 * @param time a clause of its own that says of which time the count behind it is
 * @param year says that it is all of the year
 * @param school says that it is all of the school
 * @param levels of students, each with figures of its own
 * @param total says that there are no others of the kind
 * @param events units of what happens, of which there may be others
 * @param definite right before the count, points back to what was told
 * @param all right behind what is counted, speaks of all of it
 * @param some behind the count, says that only some did it
 * @param remainder behind the count, goes on with the others
 * @param handed names without a noun, of sheets that were handed out
 * @param sheets those nouns
 * @param closed right behind a count whose name stands before it
 * @param followed right behind a count of a figure that is known, where nothing narrows it
 * @param received says that it came in
 * @param takenUp says what was done with some of what came in
 * @param schoolYear a school year by its name
 * @param goesOn right behind a name that stands behind its count
 * @param elsewhere says in the sentence before the count that it is of another time
 * @param season says so of a season, a month or one campaign
 * @param cumulative counts since the beginning, where the year is not named
 * @param undated of the day of writing
 * @param among opens the parts of a total
 * @param aside says the same in its clause, or that it is of a part or of something more
 * @param general names of many things
 * @param units of what is counted
 * @param swappedUnits units of counts that are compared only where they have the same digits
 * @param rates names of rates that are compared of one cohort
 * @param owner who did what is counted
 * @param below right before a number that is not reached
 * @param denied what one place counts and another says there was none of
 * @param departments names of departments in their full form
 * @param issues units of what comes out again and again in a year
 */
record RestatedLexicon(
        String version,
        List<Instead> instead,
        String neutral,
        String edges,
        String posts,
        String cohort,
        String time,
        String year,
        String school,
        String levels,
        String total,
        String events,
        String definite,
        String all,
        String some,
        String remainder,
        String handed,
        String sheets,
        String closed,
        String followed,
        String received,
        String takenUp,
        String schoolYear,
        String goesOn,
        String elsewhere,
        String season,
        String cumulative,
        String undated,
        String among,
        String aside,
        String general,
        String units,
        String swappedUnits,
        String rates,
        String owner,
        String issues,
        String below,
        List<Denied> denied,
        List<Instead> departments) {

    record Instead(String words, String by) {}

    /**
     * @param metric whose zero denies it
     * @param name of what is counted
     * @param words that deny it anywhere; null where only the zero does
     */
    record Denied(String metric, String name, @Nullable String words) {}

    static RestatedLexicon load(RuleData data) {
        return data.read("/lexicon/restated.yaml", new TypeReference<>() {});
    }
}
