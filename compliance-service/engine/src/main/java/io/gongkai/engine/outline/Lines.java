package io.gongkai.engine.outline;

import com.fasterxml.jackson.core.type.TypeReference;
import io.gongkai.engine.lexicon.DataFile;
import io.gongkai.engine.text.NormalizedText;
import java.util.ArrayList;
import java.util.List;

/** Splits a text into lines and tells real line ends from those that only wrap a sentence, as PDF text has them. */
public final class Lines {

    private static final int SHORTEST_WRAPPED = 18;
    private static final String CLOSING = "。;:!?|\t";
    private static final String OPEN = ",、(《\"-_/=&?";
    private static final List<String> ENDINGS =
            DataFile.read("/lexicon/line.yaml", new TypeReference<Words>() {}).endings();

    private record Words(String version, List<String> endings) {}

    private Lines() {}

    public static List<Line> of(NormalizedText text) {
        List<Line> lines = new ArrayList<>();
        int start = 0;
        for (int i = 1; i <= text.length(); i++) {
            if (i == text.length() || text.gapBefore(i).breaksLine()) {
                boolean opens = lines.isEmpty() || opensParagraph(text, lines.get(lines.size() - 1), start);
                lines.add(new Line(start, i, opens));
                start = i;
            }
        }
        return lines;
    }

    private static boolean opensParagraph(NormalizedText text, Line previous, int start) {
        char last = text.charAt(previous.end() - 1);
        char first = text.charAt(start);
        if (CLOSING.indexOf(last) >= 0
                || first == '|'
                || NumberingReader.at(text, start).isPresent()) {
            return true;
        }
        if (OPEN.indexOf(last) >= 0) {
            return false;
        }
        return previous.length() < SHORTEST_WRAPPED || endsComplete(text, previous.start(), previous.end());
    }

    /** Whether [start, end) ends as headings, titles and signatures do. */
    public static boolean endsComplete(NormalizedText text, int start, int end) {
        return lastCompleteEnd(text, end - 1, start, end) == end;
    }

    /** The last index in (from, end] at which [start, index) ends as headings do; from where there is none. */
    public static int lastCompleteEnd(NormalizedText text, int from, int start, int end) {
        for (int at = end; at > Math.max(from, start); at--) {
            for (String ending : ENDINGS) {
                if (at - ending.length() >= start && text.startsWith(ending, at - ending.length())) {
                    return at;
                }
            }
        }
        return from;
    }
}
