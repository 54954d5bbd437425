package io.gongkai.stats.projection;

import static java.util.Objects.requireNonNull;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import io.gongkai.stats.vocabulary.SchoolYear;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;

/**
 * Keeps what was worked out of single years of a province, each for as long as nothing it rests on has changed: a question on
 * many years asks of years that nothing comes in for any more, again and again. An answer of a year may rest on the year itself,
 * on the one before it and on the register.
 *
 * @param <Q> what is asked of a year, as far as the answer differs by it; compared by {@code equals}
 * @param <A> an answer, never changed once it is given
 */
public final class KeptYears<Q, A> {

    private final ProjectionVersion versions;
    private final Cache<Key<Q>, Kept<A>> kept;

    /** @param atMost number of answers that are kept; those least asked for go first */
    public KeptYears(ProjectionVersion versions, int atMost) {
        this.versions = versions;
        this.kept = Caffeine.newBuilder().maximumSize(atMost).build();
    }

    /**
     * The answer of each year, in the order of the years.
     *
     * @param work answers the years that are handed to it, all at once and each of them
     */
    public Map<SchoolYear, A> of(
            String provinceCode,
            Collection<SchoolYear> years,
            Q question,
            Function<Set<SchoolYear>, Map<SchoolYear, A>> work) {
        // Read before the work, so that an answer is at least as new as its version says.
        Map<SchoolYear, String> current = versions.of(provinceCode, years);
        Map<SchoolYear, Kept<A>> known = new HashMap<>();
        current.forEach((year, version) -> {
            Kept<A> before = kept.getIfPresent(new Key<>(provinceCode, year, question));
            if (before != null && before.version.equals(version)) {
                known.put(year, before);
            }
        });
        Set<SchoolYear> open = new HashSet<>(years);
        open.removeAll(known.keySet());
        if (!open.isEmpty()) {
            work.apply(open).forEach((year, answer) -> {
                Kept<A> now = new Kept<>(requireNonNull(current.get(year)), answer);
                known.put(year, now);
                kept.put(new Key<>(provinceCode, year, question), now);
            });
        }
        Map<SchoolYear, A> answers = new LinkedHashMap<>();
        years.forEach(year -> answers.put(year, requireNonNull(known.get(year), "not answered").answer));
        return answers;
    }

    private record Key<Q>(String provinceCode, SchoolYear year, Q question) {}

    private record Kept<A>(String version, A answer) {}
}
