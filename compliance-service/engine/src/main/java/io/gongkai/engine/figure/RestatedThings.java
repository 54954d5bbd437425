package io.gongkai.engine.figure;

import io.gongkai.engine.lexicon.Phrase;
import io.gongkai.engine.text.NormalizedText;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * Finds counts of anything that are stated twice by the same name with different values: 共举办信息公开培训两次 here,
 * 学年内组织的三次信息公开培训 there.
 */
final class RestatedThings {

    private static final String PERCENT = "%";

    private final SameThing sameThing;
    private final Phrase received;
    private final Phrase takenUp;
    private final Set<String> swappedUnits;
    private final Set<String> issues;

    RestatedThings(RestatedLexicon lexicon) {
        sameThing = new SameThing(lexicon);
        received = Phrase.of(lexicon.received());
        takenUp = Phrase.of(lexicon.takenUp());
        swappedUnits = Words.set(lexicon.swappedUnits());
        issues = Words.set(lexicon.issues());
    }

    List<Conflict> read(NormalizedText text, Scopes scopes, Collection<List<Statement>> byUnit, StatedValues values) {
        List<Conflict> conflicts = new ArrayList<>();
        for (List<Statement> stated : byUnit) {
            for (Statement named : stated) {
                if (sameThing.hasName(named)) {
                    conflict(text, scopes, named, stated, values).ifPresent(conflicts::add);
                }
            }
        }
        return conflicts;
    }

    /** With a third value the name is one of several things. */
    private Optional<Conflict> conflict(
            NormalizedText text, Scopes scopes, Statement named, List<Statement> stated, StatedValues values) {
        List<Statement> same = stated.stream()
                .filter(other -> sameThing.isIn(text, scopes, named, other))
                .toList();
        long different = same.stream()
                .filter(Statement::isExact)
                .map(other -> other.figure().value().stripTrailingZeros())
                .distinct()
                .count();
        return same.stream()
                .filter(other -> different <= 2
                        && !scopes.sameSentence(named.figure(), other.figure())
                        && scopes.sameYears(named.figure(), other.figure())
                        && (values.disagree(named.figure(), other.figure())
                                        && isSure(named, other)
                                        && !isTakenUp(text, named, other)
                                        && !isTakenUp(text, other, named)
                                || values.areApart(named.figure(), other.figure())
                                        && (isBeyond(named, other) || isBeyond(other, named))))
                .findFirst()
                .map(other -> Conflict.of(named.figure(), other.figure()));
    }

    private boolean isSure(Statement one, Statement other) {
        if (!one.isExact() || !other.isExact()) {
            return false;
        }
        String unit = one.figure().unit();
        if (StatedValues.areSwapped(one.figure(), other.figure())) {
            return !unit.equals(PERCENT) || one.sure() && other.sure();
        }
        return !swappedUnits.contains(unit)
                && (one.sure() && other.sure() || issues.contains(unit) && (one.sure() || other.sure()));
    }

    /** Of 9件 that came in, 8件 may have been taken up. */
    private boolean isTakenUp(NormalizedText text, Statement some, Statement all) {
        return some.figure().value().compareTo(all.figure().value()) < 0
                && takenUp.isIn(text.substring(some.figure().span()))
                && received.isIn(text.substring(all.figure().span()));
    }

    /** 不足800条 where all are 860, 超过900条 where all are 860. */
    private static boolean isBeyond(Statement bound, Statement other) {
        int order = other.figure().value().compareTo(bound.figure().value());
        boolean beyond = bound.below() ? order > 0 : bound.figure().qualifier() == Qualifier.AT_LEAST && order < 0;
        return beyond && other.isExact() && bound.sure() && other.sure();
    }
}
