package io.gongkai.engine.figure;

import io.gongkai.engine.outline.Sentences;
import io.gongkai.engine.text.NormalizedText;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Reads all statements of a text by the unit in which they count. */
final class StatementsReader {

    /** Beyond so many a text is a list, in which names recur. */
    private static final int MOST = 60;

    private final StatementReader reader;

    StatementsReader(StatementReader reader) {
        this.reader = reader;
    }

    Collection<List<Statement>> read(NormalizedText text, Sentences sentences, List<Quantity> quantities) {
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
        return byUnit.values();
    }
}
