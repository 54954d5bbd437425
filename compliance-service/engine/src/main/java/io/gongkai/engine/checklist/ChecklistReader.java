package io.gongkai.engine.checklist;

import com.fasterxml.jackson.core.type.TypeReference;
import io.gongkai.engine.item.MentionScanner;
import io.gongkai.engine.lexicon.DataFile;
import io.gongkai.engine.outline.Line;
import io.gongkai.engine.text.NormalizedText;
import io.gongkai.engine.text.Span;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/** Reads the table of list items: rows by bars or tabs, wrapped rows, and several rows on one line. Thread-safe. */
public final class ChecklistReader {

    private record Words(String version, String notApplicable, String header) {}

    private final Pattern notApplicable;
    private final Pattern header;
    private final MentionScanner mentions;

    public ChecklistReader(MentionScanner mentions) {
        Words words = DataFile.read("/lexicon/checklist.yaml", new TypeReference<>() {});
        this.notApplicable = Pattern.compile(words.notApplicable());
        this.header = Pattern.compile(words.header());
        this.mentions = mentions;
    }

    /** @param items how many items the catalogue has */
    public List<FoundRow> read(NormalizedText text, List<Line> lines, int items) {
        List<FoundRow> rows = new ArrayList<>();
        for (Line line : lines) {
            if (isTable(text, line)) {
                for (Span span : split(text, line)) {
                    readRow(text, span, items, rows);
                }
            }
        }
        return rows;
    }

    private static boolean isTable(NormalizedText text, Line line) {
        int bars = 0;
        for (int i = line.start(); i < line.end(); i++) {
            char c = text.charAt(i);
            bars += c == '|' || c == '\t' ? 1 : 0;
        }
        return bars >= 2;
    }

    /** Rows that lost their line breaks are told apart by their serial numbers: a cell of digits opens a row. */
    private static List<Span> split(NormalizedText text, Line line) {
        List<Span> rows = new ArrayList<>();
        int start = line.start();
        for (int i = line.start() + 1; i < line.end(); i++) {
            boolean doubled = isBar(text.charAt(i)) && isBar(text.charAt(i - 1));
            if (doubled && serialAt(text, i + 1, line.end()) > 0) {
                rows.add(new Span(start, i));
                start = i;
            }
        }
        rows.add(new Span(start, line.end()));
        return rows;
    }

    private static boolean isBar(char c) {
        return c == '|' || c == '\t';
    }

    /** The number in the cell that begins at this index, or 0. */
    private static int serialAt(NormalizedText text, int at, int end) {
        int i = at;
        int value = 0;
        while (i < end && i - at < 3 && Character.isDigit(text.charAt(i))) {
            value = value * 10 + Character.digit(text.charAt(i), 10);
            i++;
        }
        return i > at && i < end && isBar(text.charAt(i)) ? value : 0;
    }

    private void readRow(NormalizedText text, Span span, int items, List<FoundRow> rows) {
        String words = text.substring(span);
        List<Span> links = Links.in(text, span.start(), span.end());
        int first = isBar(text.charAt(span.start())) ? span.start() + 1 : span.start();
        int serial = serialAt(text, first, span.end());
        if (header.matcher(words).find() && links.isEmpty()) {
            return;
        }
        List<Integer> about =
                about(words, links.isEmpty() ? span.end() : links.get(0).start(), span, serial, items);
        if (about.isEmpty() && serial == 0 && links.isEmpty()) {
            return;
        }
        Span link = links.isEmpty() ? null : links.get(0);
        RowStatus status = link != null
                ? RowStatus.LINK
                : notApplicable.matcher(words).find() ? RowStatus.NOT_APPLICABLE : RowStatus.NO_LINK;
        rows.add(new FoundRow(about, link == null ? null : text.substring(link), link, status, span));
    }

    /** By meaning first: a province's own edition has its own numbers. */
    private List<Integer> about(String words, int textEnd, Span span, int serial, int items) {
        List<Integer> byMeaning = mentions.itemsIn(words.substring(0, textEnd - span.start()));
        if (!byMeaning.isEmpty()) {
            return byMeaning;
        }
        return serial > 0 && serial <= items ? List.of(serial) : List.of();
    }
}
