package io.gongkai.engine.part;

import io.gongkai.engine.outline.Line;
import io.gongkai.engine.outline.Lines;
import io.gongkai.engine.outline.Numbering;
import io.gongkai.engine.outline.NumberingReader;
import io.gongkai.engine.text.Gap;
import io.gongkai.engine.text.Marks;
import io.gongkai.engine.text.NormalizedText;
import io.gongkai.engine.text.Span;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.Optional;

/** Finds all places that may be headings: at the beginning of lines, and inside a line where a report has lost its breaks. */
final class HeadingScanner {

    private static final int LONGEST_HEADING = 64;
    private static final int LONGEST_UNNUMBERED = 40;
    /** A line longer than this holds more than a paragraph, so blanks inside it may stand for lost line breaks. */
    private static final int LONGEST_PARAGRAPH_LINE = 300;

    private static final int LONGEST_ATTACHMENT = 4;

    private static final double HEADING_LANGUAGE = 0.6;
    private static final double UNNUMBERED_HEADING_LANGUAGE = 0.9;
    private static final Marks ENDS = Marks.of("。:;!?|\t,*#");
    private static final Marks SENTENCE_ENDS = Marks.of("。,;");
    private static final Marks DENIALS = Marks.of("无没未暂");

    private final HeadingGrammar grammar;
    private final Lines lines;

    HeadingScanner(HeadingGrammar grammar, Lines lines) {
        this.grammar = grammar;
        this.lines = lines;
    }

    /** @param ignored stretches that only announce headings */
    List<HeadingCandidate> scan(NormalizedText text, List<Line> lines, List<Span> ignored) {
        BitSet announced = new BitSet();
        ignored.forEach(span -> announced.set(span.start(), span.end()));
        List<HeadingCandidate> found = new ArrayList<>();
        for (Line line : lines) {
            boolean flat = line.length() > LONGEST_PARAGRAPH_LINE;
            int from = line.start();
            for (int i = line.start(); i < line.end(); i++) {
                boolean opensLine = i == line.start();
                if (i < from || !opensLine && !opensInside(text, i, flat) || announced.get(i)) {
                    continue;
                }
                Optional<HeadingCandidate> candidate = candidate(text, i, line, flat, opensLine);
                if (candidate.isPresent()) {
                    found.add(candidate.get());
                    from = candidate.get().end();
                }
            }
        }
        return found;
    }

    private static boolean opensInside(NormalizedText text, int i, boolean flat) {
        char before = text.charAt(i - 1);
        return before == '。' || before == '!' || before == '|' || flat && text.gapBefore(i) != Gap.NONE;
    }

    private Optional<HeadingCandidate> candidate(
            NormalizedText text, int i, Line line, boolean flat, boolean opensLine) {
        Numbering numbering = opensLine ? HeadingFrame.numbering(text, i, line.end()) : NumberingReader.at(text, i);
        if (!numbering.isPresent() && !opensLine && !flat) {
            return Optional.empty();
        }
        int from = numbering.end();
        int end = from < text.length() ? headingEnd(text, from, line.end(), flat) : from;
        if (end == from) {
            return Optional.empty();
        }
        boolean alone = opensLine && HeadingFrame.endsAt(text, end, line.end());
        if (end == line.end() && numbering.isPresent()) {
            end = goesOn(text, from, end);
        }
        int close = alone ? Math.max(end, line.end()) : end;
        boolean delimited = alone || isDelimited(text, end, flat);
        if (!numbering.isPresent() && (!delimited || end - from > LONGEST_UNNUMBERED || endsTitle(text, from, end))) {
            return Optional.empty();
        }
        HeadingReading reading = grammar.read(text.substring(from, end));
        HeadingCandidate whole = new HeadingCandidate(i, close, numbering, reading, opensLine, alone);
        if (!numbering.isPresent()) {
            boolean heading = isUnnumberedHeading(whole) && !isDenial(text, from, end);
            return heading ? Optional.of(whole) : Optional.empty();
        }
        return Optional.of(
                delimited && reading.coverage() >= HEADING_LANGUAGE
                        ? whole
                        : runIn(text, i, numbering, reading, opensLine));
    }

    /** The rest of a broken line: 公布高等学校信息公开事项清单的通知》. */
    private static boolean endsTitle(NormalizedText text, int from, int end) {
        int close = text.indexOf("》", from, end);
        return close >= 0 && text.indexOf("《", from, close) < 0;
    }

    /** 学校没有受到举报、复议和诉讼。 is the answer itself. */
    private boolean isDenial(NormalizedText text, int from, int end) {
        boolean sentence = end < text.length() && text.charAt(end) == '。';
        return sentence && grammar.denies(text.substring(from, end));
    }

    private static boolean isUnnumberedHeading(HeadingCandidate candidate) {
        double least = candidate.alone() ? HEADING_LANGUAGE : UNNUMBERED_HEADING_LANGUAGE;
        return candidate.namesPart() && candidate.reading().coverage() >= least;
    }

    /** The text of the part follows its heading on the same line; without a heading it is a point of a list. */
    private HeadingCandidate runIn(
            NormalizedText text, int i, Numbering numbering, HeadingReading whole, boolean opensLine) {
        int length = whole.closedAt() < 2 ? 0 : whole.closedAt();
        int end = numbering.end() + length;
        HeadingReading reading = grammar.read(text.substring(numbering.end(), end));
        return new HeadingCandidate(i, end, numbering, reading, opensLine, false);
    }

    private int headingEnd(NormalizedText text, int from, int lineEnd, boolean flat) {
        int limit = Math.min(lineEnd, from + LONGEST_HEADING);
        int i = from;
        while (i < limit
                && (!ENDS.has(text.charAt(i)) || namesAttachment(text, from, i))
                && !HeadingFrame.closesAt(text, from, i)
                && !isLeader(text, i)
                && !(flat && i > from && text.gapBefore(i) != Gap.NONE)
                && !(i > from && opensBody(text, i, lineEnd) && lines.endsComplete(text, from, i))) {
            i++;
        }
        int complete = flat ? lines.lastCompleteEnd(text, from, from, i) : from;
        return complete > from ? complete : i;
    }

    /** 七、其他需要报告的事项  没有: behind a blank, all that the part says; or its first sentence. */
    private static boolean opensBody(NormalizedText text, int i, int lineEnd) {
        return text.gapBefore(i) == Gap.BLANK && (DENIALS.has(text.charAt(i)) || isSentence(text, i, lineEnd));
    }

    private static boolean isSentence(NormalizedText text, int from, int lineEnd) {
        int limit = Math.min(lineEnd, from + LONGEST_HEADING);
        int i = from;
        while (i < limit && !SENTENCE_ENDS.has(text.charAt(i))) {
            i++;
        }
        return i < limit;
    }

    /** 附表:清单事项公开情况表, 附件1:…; the words after the colon are the heading. */
    private static boolean namesAttachment(NormalizedText text, int from, int colon) {
        return text.charAt(colon) == ':' && colon - from <= LONGEST_ATTACHMENT && text.startsWith("附", from);
    }

    /** Dots that lead to a page number. */
    private static boolean isLeader(NormalizedText text, int i) {
        char c = text.charAt(i);
        return c == '…' || (c == '.' || c == '·') && i + 1 < text.length() && text.charAt(i + 1) == c;
    }

    /** A wrapped heading goes on in the next line until a closing word. */
    private int goesOn(NormalizedText text, int from, int end) {
        if (end >= text.length() || text.gapBefore(end) != Gap.LINE || lines.endsComplete(text, from, end)) {
            return end;
        }
        int limit = Math.min(text.length(), from + LONGEST_HEADING);
        int next = end + 1;
        while (next < limit && !text.gapBefore(next).breaksLine()) {
            next++;
        }
        HeadingReading joined = grammar.read(text.substring(from, next));
        return joined.closedAt() == next - from ? next : end;
    }

    private static boolean isDelimited(NormalizedText text, int end, boolean flat) {
        if (end >= text.length()) {
            return true;
        }
        char c = text.charAt(end);
        return c == '。'
                || c == ':'
                || c == '|'
                || c == '\t'
                || HeadingFrame.isOne(c)
                || text.gapBefore(end).breaksLine()
                || opensBody(text, end, text.length())
                || flat && text.gapBefore(end) != Gap.NONE;
    }
}
