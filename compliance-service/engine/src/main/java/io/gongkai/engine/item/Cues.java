package io.gongkai.engine.item;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/** The cues of one text, by place. */
final class Cues {

    private final List<Cue> cues;
    private final int[] starts;

    Cues(List<Cue> sorted) {
        cues = sorted;
        starts = sorted.stream().mapToInt(Cue::start).toArray();
    }

    /** The cues that lie within [from, to), in their order. */
    List<Cue> within(int from, int to) {
        List<Cue> found = new ArrayList<>();
        for (int i = indexFrom(from); i < cues.size() && starts[i] < to; i++) {
            if (cues.get(i).end() <= to) {
                found.add(cues.get(i));
            }
        }
        return found;
    }

    boolean any(int from, int to, Predicate<Cue> wanted) {
        for (int i = indexFrom(from); i < cues.size() && starts[i] < to; i++) {
            if (cues.get(i).end() <= to && wanted.test(cues.get(i))) {
                return true;
            }
        }
        return false;
    }

    /** The last cue before an index; a denial may reach over it: 不授予 before 授予学位. */
    @Nullable
    Cue last(int from, int to) {
        for (int i = indexFrom(to) - 1; i >= 0 && starts[i] >= from; i--) {
            if (cues.get(i).end() <= to || cues.get(i).kind() == Cue.Kind.DENIES) {
                return cues.get(i);
            }
        }
        return null;
    }

    private int indexFrom(int at) {
        int found = Arrays.binarySearch(starts, at);
        while (found > 0 && starts[found - 1] == at) {
            found--;
        }
        return found >= 0 ? found : -found - 1;
    }
}
