package io.gongkai.engine.imprint;

import com.fasterxml.jackson.core.type.TypeReference;
import io.gongkai.engine.lexicon.RuleData;
import java.util.List;

/**
 * How titles and signatures look ({@code lexicon/imprint.yaml}).
 *
 * @param titles the words of a title up to its end, the surest form first
 * @param signatureDate the end of a line that is a date, with a name before it or not
 * @param signer a line that says who signs
 * @param name a school's name in title or signature
 */
record ImprintLexicon(
        String version,
        List<String> titles,
        int titleLines,
        int longestTitle,
        String signatureDate,
        String signer,
        String name) {

    static ImprintLexicon load(RuleData data) {
        return data.read("/lexicon/imprint.yaml", new TypeReference<>() {});
    }
}
