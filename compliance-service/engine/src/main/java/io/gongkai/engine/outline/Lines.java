package io.gongkai.engine.outline;

import com.fasterxml.jackson.core.type.TypeReference;
import io.gongkai.engine.lexicon.RuleData;
import io.gongkai.engine.text.Gap;
import io.gongkai.engine.text.Marks;
import io.gongkai.engine.text.NormalizedText;
import java.util.ArrayList;
import java.util.List;

/**
 * Splits a text into lines and tells real line ends from those that only wrap a sentence, as PDF text has them
 * ({@code lexicon/line.yaml}). Thread-safe.
 */
public final class Lines {

    private static final Marks CLOSING = Marks.of("。;:!?|\t");
    private static final int LONGEST_TITLE = 40;
    private static final Marks OPEN = Marks.of(",、(《\"-_/=&?");

    private record Words(String version, List<String> endings, int shortestWrapped, int leastColumnGap) {}

    private final List<String> endings;
    private final int shortestWrapped;
    private final int leastColumnGap;

    public Lines(RuleData data) {
        Words words = data.read("/lexicon/line.yaml", new TypeReference<>() {});
        endings = words.endings();
        shortestWrapped = words.shortestWrapped();
        leastColumnGap = words.leastColumnGap();
    }

    public List<Line> of(NormalizedText text) {
        List<Line> lines = new ArrayList<>();
        int wrapped = Column.shortestWrapped(text, shortestWrapped);
        for (int start = 0; start < text.length(); start = text.lineEnd(start)) {
            boolean opens = lines.isEmpty() || opensParagraph(text, lines.get(lines.size() - 1), start, wrapped);
            lines.add(new Line(start, text.lineEnd(start), opens));
        }
        return lines;
    }

    private boolean opensParagraph(NormalizedText text, Line previous, int start, int wrapped) {
        char last = text.charAt(previous.end() - 1);
        char first = text.charAt(start);
        if (CLOSING.has(last) || first == '|' || NumberingReader.at(text, start).isPresent()) {
            return true;
        }
        if (OPEN.has(last) || endsInTitle(text, previous)) {
            return false;
        }
        return previous.length() < wrapped
                || endsComplete(text, previous.start(), previous.end())
                || isAligned(text, previous);
    }

    /** 校报《海滨大学 | 报》: the name of a school within a title ends nothing. */
    private static boolean endsInTitle(NormalizedText text, Line line) {
        for (int i = line.end() - 1; i >= Math.max(line.start(), line.end() - LONGEST_TITLE); i--) {
            if (text.charAt(i) == '》') {
                return false;
            }
            if (text.charAt(i) == '《') {
                return true;
            }
        }
        return false;
    }

    /** A row of columns that stand under each other by blanks alone. */
    private boolean isAligned(NormalizedText text, Line line) {
        for (int i = line.start() + 1; i < line.end(); i++) {
            if (text.gapBefore(i) == Gap.BLANK && blanksBefore(text, i) >= leastColumnGap) {
                return true;
            }
        }
        return false;
    }

    private static int blanksBefore(NormalizedText text, int index) {
        return text.toSubmitted(index, index + 1).start()
                - text.toSubmitted(index - 1, index).end();
    }

    /** Whether [start, end) ends as headings, titles and signatures do. */
    public boolean endsComplete(NormalizedText text, int start, int end) {
        return lastCompleteEnd(text, end - 1, start, end) == end;
    }

    /** The last index in (from, end] at which [start, index) ends as headings do; from where there is none. */
    public int lastCompleteEnd(NormalizedText text, int from, int start, int end) {
        for (int at = end; at > Math.max(from, start); at--) {
            for (String ending : endings) {
                if (at - ending.length() >= start && text.startsWith(ending, at - ending.length())) {
                    return at;
                }
            }
        }
        return from;
    }
}
