package io.gongkai.engine.part;

import io.gongkai.engine.outline.Numbering;
import io.gongkai.engine.outline.NumberingReader;
import io.gongkai.engine.text.Marks;
import io.gongkai.engine.text.NormalizedText;

/** What may stand around a heading: ## 一、概述 and **一、概述** of a text editor, 【概述】. */
final class HeadingFrame {

    private static final Marks MARKUP = Marks.of("#*");
    /** Brackets of all kinds but the round ones are read as these. */
    private static final char OPENED = '[';

    private static final char CLOSED = ']';

    private HeadingFrame() {}

    static boolean isOne(char c) {
        return MARKUP.has(c) || c == CLOSED;
    }

    /** The number behind what opens the line; without one, its end is where the words begin. */
    static Numbering numbering(NormalizedText text, int start, int lineEnd) {
        int at = afterMarkup(text, start, lineEnd);
        Numbering numbering = NumberingReader.at(text, at);
        boolean framed = !numbering.isPresent() && at + 1 < lineEnd && text.charAt(at) == OPENED;
        return framed ? NumberingReader.at(text, at + 1) : numbering;
    }

    /** Whether this bracket closes what opened right before the words; those inside, as in 教办函[2014]23号, are theirs. */
    static boolean closesAt(NormalizedText text, int words, int i) {
        return text.charAt(i) == CLOSED && words > 0 && text.charAt(words - 1) == OPENED;
    }

    /** Whether nothing but what closes it stands behind a heading on its line. */
    static boolean endsAt(NormalizedText text, int end, int lineEnd) {
        int behind = end < lineEnd && text.charAt(end) == CLOSED ? end + 1 : end;
        return afterMarkup(text, behind, lineEnd) == lineEnd;
    }

    private static int afterMarkup(NormalizedText text, int from, int end) {
        int i = from;
        while (i < end && MARKUP.has(text.charAt(i))) {
            i++;
        }
        return i;
    }
}
