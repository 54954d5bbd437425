package io.gongkai.engine.part;

import com.fasterxml.jackson.core.type.TypeReference;
import io.gongkai.engine.lexicon.RuleData;
import java.util.List;
import java.util.Map;

/**
 * The words of headings ({@code lexicon/heading.yaml}).
 *
 * @param concepts for each part, the words that mean it, with their weight
 * @param overview in a heading of several parts, the overview is one of them only where it is called so
 * @param fillers words that may stand in any heading
 * @param closers words that can end a heading
 * @param generic words that mean disclosure as such
 * @param others headings that are none of the eight parts
 * @param bodies words of a body that tell the part where the heading does not
 * @param denial what tells of nothing, such as 没有受到举报; in a sentence it is the answer and no heading
 * @param answered the end of an answer that has run into the heading
 * @param actions words that open a point about something done, which is no heading
 */
record HeadingLexicon(
        String version,
        Map<PartCode, Map<String, Integer>> concepts,
        String overview,
        List<String> fillers,
        List<String> closers,
        List<String> generic,
        List<String> others,
        String denial,
        String answered,
        List<String> actions,
        Map<PartCode, List<String>> bodies) {

    static HeadingLexicon load(RuleData data) {
        return data.read("/lexicon/heading.yaml", new TypeReference<>() {});
    }
}
