package io.gongkai.engine.figure;

import com.fasterxml.jackson.core.type.TypeReference;
import io.gongkai.engine.lexicon.RuleData;
import java.util.List;

/**
 * The words around a number ({@code lexicon/quantity.yaml}).
 *
 * @param about words right before it that make it rough
 * @param atLeast words right before it that make it a lower bound
 * @param people words right before a number without a unit, which counts people
 * @param peopleOrYears words right before a number without a unit, which counts people unless it is a year
 * @param more characters right behind it that do the same
 * @param lettered Latin words that may stand right before it
 * @param ordinal characters behind which a number counts nothing
 * @param to characters that lead from such a number to another
 * @param closing what may follow a number of ten thousands without a unit
 * @param longestNumber a longer run of digits is no count
 */
record QuantityLexicon(
        String version,
        List<String> about,
        List<String> atLeast,
        List<String> people,
        List<String> peopleOrYears,
        String more,
        List<String> lettered,
        String ordinal,
        String to,
        String closing,
        int longestNumber) {

    static QuantityLexicon load(RuleData data) {
        return data.read("/lexicon/quantity.yaml", new TypeReference<>() {});
    }
}
