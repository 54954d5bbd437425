package io.gongkai.engine.imprint;

import com.fasterxml.jackson.core.type.TypeReference;
import io.gongkai.engine.lexicon.DataFile;

/**
 * How titles and signatures look ({@code lexicon/imprint.yaml}).
 *
 * @param title the words of a title up to its end
 * @param signatureDate a line that is a date, with the name before it or not
 * @param signature a line that is a name
 */
record ImprintLexicon(
        String version, String title, int titleLines, int longestTitle, String signatureDate, String signature) {

    static ImprintLexicon load() {
        return DataFile.read("/lexicon/imprint.yaml", new TypeReference<>() {});
    }
}
