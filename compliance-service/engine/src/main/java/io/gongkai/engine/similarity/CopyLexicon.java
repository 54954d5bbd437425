package io.gongkai.engine.similarity;

import com.fasterxml.jackson.core.type.TypeReference;
import io.gongkai.engine.lexicon.RuleData;
import java.util.List;

/**
 * Standing phrases ({@code lexicon/copy.yaml}).
 *
 * @param sharedBy so many reports of other schools make a passage a standing phrase
 * @param compared so many of the most resembling sources are compared word for word
 */
record CopyLexicon(String version, int sharedBy, int compared, List<String> standing) {

    static CopyLexicon load(RuleData data) {
        return data.read("/lexicon/copy.yaml", new TypeReference<>() {});
    }
}
