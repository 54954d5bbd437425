package io.gongkai.engine.item;

import io.gongkai.engine.item.Cue.Kind;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/**
 * The cues of one text, apart by what they are asked for, so that each question finds its answer without a walk.
 *
 * @param all in the order of the text
 * @param telling those that say something wherever they stand in a clause
 * @param lacking a bare 没有, which tells of what went before only at the end of the clause
 * @param disclosing those that state disclosure
 * @param done those that say it is over
 * @param turning those that open a promise or end it
 * @param opening those right before a colon, which speak of all that is listed behind it
 */
record SortedCues(Cues all, Cues telling, Cues lacking, Cues disclosing, Cues done, Cues turning, Cues opening) {

    static SortedCues of(Cues all, Predicate<Cue> opensList) {
        return new SortedCues(
                all,
                all.only(cue -> cue.kind() != Kind.LACKS),
                all.only(cue -> cue.kind() == Kind.LACKS),
                all.only(Cue::discloses),
                all.only(cue -> cue.kind() == Kind.DONE),
                all.only(cue -> cue.kind() == Kind.PLANS || cue.kind() == Kind.DONE),
                all.only(opensList));
    }

    /** Where to look from for what is said behind [start, end): at a denial or promise that begins within, as its name goes on. */
    int crossing(int start, int end) {
        Cue last = telling.lastFrom(start, end);
        return last != null && last.end() > end && !last.discloses() ? last.start() : end;
    }

    /** The last word on plans within [from, to) if it is a promise; null where it is none. */
    @Nullable
    Cue promise(int from, int to) {
        Cue last = turning.last(from, to);
        return last != null && last.kind() == Kind.PLANS ? last : null;
    }
}
