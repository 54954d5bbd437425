package io.gongkai.engine.part;

import io.gongkai.engine.lexicon.RuleData;
import io.gongkai.engine.outline.Line;
import io.gongkai.engine.outline.Lines;
import io.gongkai.engine.text.NormalizedText;
import io.gongkai.engine.text.Span;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.function.ToIntFunction;

/** Finds the eight parts of a report by the meaning of its headings. Thread-safe. */
public final class PartFinder {

    /** So many rows of the list are the list itself; fewer are examples. */
    private static final int ROWS_OF_A_LIST = 20;

    private final HeadingGrammar grammar;
    private final HeadingScanner scanner;
    private final HeadingChooser chooser;
    private final UnnamedHeadings unnamed;
    private final PartBody body;

    public PartFinder(RuleData data) {
        HeadingLexicon lexicon = HeadingLexicon.load(data);
        grammar = new HeadingGrammar(lexicon);
        scanner = new HeadingScanner(grammar, new Lines(data));
        chooser = new HeadingChooser(lexicon);
        unnamed = new UnnamedHeadings(lexicon);
        body = new PartBody(data);
    }

    /**
     * All eight parts in their national order; those that are not there have status MISSING.
     *
     * @param announced where the introduction lists the parts; those words are no headings
     * @param rows how many rows of a checklist a stretch of the normalised text holds
     */
    public List<FoundPart> find(NormalizedText text, List<Line> lines, List<Span> announced, ToIntFunction<Span> rows) {
        Predicate<Span> holdsTable = body -> rows.applyAsInt(body) > 0;
        List<HeadingCandidate> candidates = ContentsPage.without(text, scanner.scan(text, lines, announced));
        List<HeadingCandidate> headings = unnamed.infer(text, chooser.choose(text, candidates, holdsTable), holdsTable);
        SharedBody shared = new SharedBody(candidates, body.about());
        int contentEnd = body.contentEnd(text, lines);
        Map<PartCode, FoundPart> found = new EnumMap<>(PartCode.class);
        for (int i = 0; i < headings.size(); i++) {
            HeadingCandidate heading = headings.get(i);
            int end = bodyEnd(headings, i, contentEnd);
            for (PartCode code : heading.parts()) {
                FoundPart part = part(text, heading, code, new Span(heading.end(), end), holdsTable)
                        .within(body -> shared.of(text, lines, heading, code, body));
                found.merge(code, part, PartFinder::better);
            }
        }
        body.toldUnder(text, found).ifPresent(part -> found.put(part.code(), part));
        listUnder(found, rows).ifPresent(part -> found.put(part.code(), part));
        List<FoundPart> parts = new ArrayList<>();
        for (PartCode code : PartCode.values()) {
            FoundPart part = found.get(code);
            parts.add(part == null ? FoundPart.absent(code, PartStatus.MISSING) : part);
        }
        return parts;
    }

    /** The list without a heading of its own, row by row under what the school discloses. */
    private static Optional<FoundPart> listUnder(Map<PartCode, FoundPart> found, ToIntFunction<Span> rows) {
        FoundPart disclosed = found.get(PartCode.S2);
        if (disclosed == null || found.containsKey(PartCode.S8)) {
            return Optional.empty();
        }
        Span body = disclosed.body();
        return body == null || rows.applyAsInt(body) < ROWS_OF_A_LIST
                ? Optional.empty()
                : Optional.of(
                        new FoundPart(PartCode.S8, PartStatus.MERGED, disclosed.heading(), body, disclosed.ordinal()));
    }

    /** Where the body ends; points right below the heading (五、其他事项 1.评议情况) are its body even if they are parts of their own. */
    private static int bodyEnd(List<HeadingCandidate> headings, int place, int contentEnd) {
        HeadingCandidate heading = headings.get(place);
        int next = place + 1;
        boolean pointsBelow = next < headings.size()
                && headings.get(next).start() == heading.end()
                && headings.get(next).isBelow(heading);
        while (pointsBelow && next < headings.size() && headings.get(next).isBelow(heading)) {
            next++;
        }
        return next < headings.size() ? headings.get(next).start() : Math.max(contentEnd, heading.end());
    }

    private FoundPart part(
            NormalizedText text, HeadingCandidate heading, PartCode code, Span body, Predicate<Span> holdsTable) {
        Span words = new Span(heading.start(), heading.end());
        PartStatus status = this.body.status(text, words, code, body, holdsTable.test(body));
        if (status == PartStatus.EMPTY
                && code != PartCode.S6
                && grammar.isAnswer(text.substring(heading.numbering().end(), heading.end()))) {
            status = PartStatus.PRESENT;
        }
        if (heading.parts().size() > 1 && status == PartStatus.PRESENT) {
            status = PartStatus.MERGED;
        }
        return new FoundPart(code, status, words, body, heading.numbering().ordinal());
    }

    /** A heading of its own beats a shared one; two headings of the same part make one body. */
    private static FoundPart better(FoundPart first, FoundPart second) {
        if (first.status() == PartStatus.MERGED) {
            return second;
        }
        if (second.status() == PartStatus.MERGED || first.body() == null || second.body() == null) {
            return first;
        }
        boolean adjacent = second.heading() != null
                && first.body().end() == second.heading().start();
        PartStatus status = first.status() == PartStatus.PRESENT ? first.status() : second.status();
        return adjacent
                ? new FoundPart(
                        first.code(),
                        status,
                        first.heading(),
                        new Span(first.body().start(), second.body().end()),
                        first.ordinal())
                : first;
    }

    HeadingGrammar grammar() {
        return grammar;
    }
}
