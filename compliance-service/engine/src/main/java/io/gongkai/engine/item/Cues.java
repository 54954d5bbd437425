package io.gongkai.engine.item;

import io.gongkai.engine.text.SortedPlaces;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/** The cues of one text, by place. None lies inside another, so that they stand in one order by start and by end. */
final class Cues {

    private final List<Cue> cues;
    private final SortedPlaces starts;

    Cues(List<Cue> sorted) {
        cues = sorted;
        int[] places = new int[sorted.size()];
        for (int i = 0; i < places.length; i++) {
            places[i] = sorted.get(i).start();
        }
        starts = SortedPlaces.of(places);
    }

    /** Those of some kinds, to be found without walking over the others. */
    Cues only(Predicate<Cue> wanted) {
        List<Cue> kept = new ArrayList<>();
        for (Cue cue : cues) {
            if (wanted.test(cue)) {
                kept.add(cue);
            }
        }
        return new Cues(kept);
    }

    /** The cues that lie within [from, to), in their order. */
    List<Cue> within(int from, int to) {
        int first = starts.countBefore(from);
        int end = Math.max(first, starts.countBefore(to));
        while (end > first && cues.get(end - 1).end() > to) {
            end--;
        }
        return cues.subList(first, end);
    }

    boolean any(int from, int to) {
        return first(from, to) != null;
    }

    /** The first cue within [from, to). */
    @Nullable
    Cue first(int from, int to) {
        int at = starts.countBefore(from);
        return at < cues.size() && cues.get(at).end() <= to ? cues.get(at) : null;
    }

    /** The last cue within [from, to). */
    @Nullable
    Cue last(int from, int to) {
        for (int i = starts.countBefore(to) - 1; i >= 0 && starts.get(i) >= from; i--) {
            if (cues.get(i).end() <= to) {
                return cues.get(i);
            }
        }
        return null;
    }

    /** The last cue that begins within [from, to), wherever it ends. */
    @Nullable
    Cue lastFrom(int from, int to) {
        int at = starts.countBefore(to) - 1;
        return at >= 0 && starts.get(at) >= from ? cues.get(at) : null;
    }

    /** The last cue before an index; a denial or an excuse may reach over it: 不授予 before 授予学位, 不适用部门 before 部门预算. */
    @Nullable
    Cue governing(int from, int to) {
        for (int i = starts.countBefore(to) - 1; i >= 0 && starts.get(i) >= from; i--) {
            Cue.Kind kind = cues.get(i).kind();
            if (cues.get(i).end() <= to || kind == Cue.Kind.DENIES || kind == Cue.Kind.INAPPLICABLE) {
                return cues.get(i);
            }
        }
        return null;
    }
}
