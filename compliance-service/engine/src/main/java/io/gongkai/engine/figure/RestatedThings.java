package io.gongkai.engine.figure;

import io.gongkai.engine.lexicon.Phrase;
import io.gongkai.engine.outline.Sentences;
import io.gongkai.engine.text.NormalizedText;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * Finds counts of anything that are stated twice by the same name with different values: 共举办信息公开培训两次 here,
 * 学年内组织的三次信息公开培训 there.
 */
final class RestatedThings {

    /** Beyond so many a text is a list, in which names recur. */
    private static final int MOST = 60;

    private static final int SHORTEST_NAME = 2;
    /** How far before a count its sentence may have told the rest of its name. */
    private static final int REACH = 160;
    /** So long a name is no other's, even of some that one unit did. */
    private static final int LONG_NAME = 4;

    private static final String PERCENT = "%";

    private final StatementReader reader;
    private final Phrase goesOn;
    private final Phrase owner;
    private final Pattern by;
    private final Set<String> general;
    private final Set<String> swappedUnits;
    private final Set<String> issues;

    RestatedThings(RestatedLexicon lexicon, String ownScope) {
        reader = new StatementReader(lexicon, ownScope);
        goesOn = Phrase.of("(?:" + lexicon.goesOn() + ")");
        owner = Phrase.of(lexicon.owner());
        by = Pattern.compile("(?:" + lexicon.edges() + ")++$");
        general = Words.set(lexicon.general());
        swappedUnits = Words.set(lexicon.swappedUnits());
        issues = Words.set(lexicon.issues());
    }

    List<Conflict> read(NormalizedText text, Sentences sentences, List<Quantity> quantities, Scopes scopes) {
        Map<String, List<Statement>> byUnit = new HashMap<>();
        Set<String> counted = new HashSet<>();
        for (Quantity quantity : quantities) {
            String unit = StatedValues.unit(quantity.unit());
            boolean again = !counted.add(quantity.value() + unit);
            List<Statement> known = byUnit.computeIfAbsent(unit, any -> new ArrayList<>());
            if (known.size() < MOST) {
                reader.read(text, sentences.at(quantity.start()), quantity)
                        .map(found -> again && !found.isNamedBefore() ? found.unsure() : found)
                        .ifPresent(known::add);
            }
        }
        StatedValues values = new StatedValues(quantities);
        List<Conflict> conflicts = new ArrayList<>();
        for (List<Statement> stated : byUnit.values()) {
            for (Statement named : stated) {
                if (named.isNamedBefore() && !general.contains(named.before())) {
                    conflict(text, named, stated, values, scopes).ifPresent(conflicts::add);
                }
            }
        }
        return conflicts;
    }

    /** With a third value the name is one of several things. */
    private Optional<Conflict> conflict(
            NormalizedText text, Statement named, List<Statement> stated, StatedValues values, Scopes scopes) {
        List<Statement> same = stated.stream()
                .filter(other -> isSame(text, scopes, named, other))
                .toList();
        long different = same.stream()
                .map(other -> other.figure().value().stripTrailingZeros())
                .distinct()
                .count();
        return same.stream()
                .filter(other -> different == 2
                        && values.disagree(named.figure(), other.figure())
                        && !scopes.sameSentence(named.figure(), other.figure())
                        && scopes.sameYears(named.figure(), other.figure())
                        && isSure(named, other))
                .findFirst()
                .map(other -> inOrder(named.figure(), other.figure()));
    }

    private boolean isSure(Statement one, Statement other) {
        String unit = one.figure().unit();
        if (StatedValues.areSwapped(one.figure(), other.figure())) {
            return !unit.equals(PERCENT) || one.sure() && other.sure();
        }
        return !swappedUnits.contains(unit)
                && (one.sure() && other.sure() || issues.contains(unit) && (one.sure() || other.sure()));
    }

    private static Conflict inOrder(FoundFigure one, FoundFigure other) {
        return one.span().start() < other.span().start()
                ? new Conflict(one, other, true)
                : new Conflict(other, one, true);
    }

    private boolean isSame(NormalizedText text, Scopes scopes, Statement named, Statement other) {
        if (named.isOfOthersThan(other)) {
            return false;
        }
        String name = named.before();
        if (other.isNamedBefore()) {
            return isNameOf(text, scopes, name, named, other.before(), other);
        }
        String whole = other.before() + other.behind();
        if (whole.startsWith(name) && name.length() > other.before().length()) {
            return goesOn(whole, name.length());
        }
        if (!other.before().isEmpty()) {
            return name.length() >= LONG_NAME
                    && owner.isIn(other.before())
                    && other.behind().startsWith(name)
                    && goesOn(other.behind(), name.length())
                    && StatedValues.areSwapped(named.figure(), other.figure());
        }
        for (int length = Math.min(name.length(), other.behind().length()); length >= SHORTEST_NAME; length--) {
            String noun = other.behind().substring(0, length);
            if (name.endsWith(noun) && goesOn(other.behind(), length)) {
                return isNameOf(text, scopes, name, named, noun, other);
            }
        }
        return false;
    }

    private boolean goesOn(String words, int at) {
        return goesOn.isIn(words.substring(at, Math.min(words.length(), at + 1)));
    }

    /** Whether the two are one name, or the longer one says only what the sentence of the other has told: 教代会提案 and 提案. */
    private boolean isNameOf(
            NormalizedText text, Scopes scopes, String one, Statement first, String two, Statement second) {
        if (one.equals(two)) {
            return true;
        }
        return one.length() > two.length()
                ? saysMore(text, scopes, one, two, second)
                : saysMore(text, scopes, two, one, first);
    }

    private boolean saysMore(NormalizedText text, Scopes scopes, String longer, String shorter, Statement said) {
        if (!longer.endsWith(shorter) || general.contains(shorter)) {
            return false;
        }
        String more = by.matcher(longer.substring(0, longer.length() - shorter.length()))
                .replaceAll("");
        int end = said.figure().span().end();
        int from = Math.max(scopes.of(said.figure()).start(), end - REACH);
        return more.length() >= SHORTEST_NAME && text.indexOf(more, from, end) >= 0;
    }
}
