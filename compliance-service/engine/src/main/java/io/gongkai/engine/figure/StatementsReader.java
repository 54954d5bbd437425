package io.gongkai.engine.figure;

import io.gongkai.engine.outline.Sentences;
import io.gongkai.engine.text.NormalizedText;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;

/**
 * Reads the statements of a text by the unit in which they count. Only those that may be in conflict are read at first: that say
 * that they are all, are a bound, or have the digits of another in another order.
 */
final class StatementsReader {

    /** A text that counts more often in one unit is a list, in which names recur. */
    private static final int MOST = 60;

    private final StatementReader reader;
    private final Set<String> issues;

    StatementsReader(StatementReader reader, RestatedLexicon lexicon) {
        this.reader = reader;
        issues = Words.set(lexicon.issues());
    }

    /** @param conflict whether there is one among statements; then all of their unit are read */
    Collection<List<Statement>> read(
            NormalizedText text, Sentences sentences, List<Quantity> quantities, Predicate<List<Statement>> conflict) {
        Map<String, List<Quantity>> byUnit = new LinkedHashMap<>();
        for (Quantity quantity : quantities) {
            byUnit.computeIfAbsent(StatedValues.unit(quantity.unit()), any -> new ArrayList<>())
                    .add(quantity);
        }
        List<List<Statement>> stated = new ArrayList<>();
        byUnit.values().removeIf(counts -> counts.size() > MOST);
        byUnit.forEach((unit, counts) -> {
            Set<BigDecimal> suspect = issues.contains(unit) ? Set.of() : swapped(counts);
            List<Statement> some = statements(
                    text, sentences, counts, count -> issues.contains(unit) || suspect.contains(count.value()));
            stated.add(conflict.test(some) ? statements(text, sentences, counts, any -> true) : some);
        });
        return stated;
    }

    /** The values that have the digits of another in another order. */
    private static Set<BigDecimal> swapped(List<Quantity> counts) {
        Map<String, BigDecimal> known = new HashMap<>();
        Set<BigDecimal> swapped = new HashSet<>();
        for (Quantity count : counts) {
            BigDecimal value = known.putIfAbsent(StatedValues.digits(count.value()), count.value());
            if (value != null && value.compareTo(count.value()) != 0) {
                swapped.add(value);
                swapped.add(count.value());
            }
        }
        return swapped;
    }

    /** @param wanted which are read though they do not say that they are all */
    private List<Statement> statements(
            NormalizedText text, Sentences sentences, List<Quantity> counts, Predicate<Quantity> wanted) {
        Set<BigDecimal> counted = new HashSet<>();
        List<Statement> statements = new ArrayList<>();
        for (Quantity count : counts) {
            boolean again = !counted.add(count.value());
            reader.read(text, sentences.at(count.start()), count, wanted.test(count))
                    .map(found -> again && !found.isNamedBefore() ? found.unsure() : found)
                    .ifPresent(statements::add);
        }
        return statements;
    }
}
