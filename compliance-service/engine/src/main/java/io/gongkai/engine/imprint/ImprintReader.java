package io.gongkai.engine.imprint;

import io.gongkai.engine.outline.Line;
import io.gongkai.engine.text.NormalizedText;
import io.gongkai.engine.text.Span;
import io.gongkai.engine.time.PrintedDate;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Reads title, signature and date of a report. Thread-safe. */
public final class ImprintReader {

    private static final int LONGEST_SIGNATURE = 60;

    private final ImprintLexicon lexicon = ImprintLexicon.load();
    private final Pattern title = Pattern.compile(lexicon.title());
    private final Pattern dated = Pattern.compile(lexicon.signatureDate());
    private final Pattern signed = Pattern.compile(lexicon.signature());

    public Imprint read(NormalizedText text, List<Line> lines) {
        Span head = title(text, lines);
        for (int i = lines.size() - 1; i >= 0; i--) {
            Line line = lines.get(i);
            if (line.end() <= Math.max(head.end(), text.length() / 2)) {
                break;
            }
            SignatureDate date = date(text, line);
            if (date != null) {
                return new Imprint(head, signature(text, lines, i, date), date);
            }
        }
        return new Imprint(head, lines.isEmpty() ? null : name(text, lines.get(lines.size() - 1)), null);
    }

    /** The title with the line before it, which may hold the name alone, and the year that may follow in brackets. */
    private Span title(NormalizedText text, List<Line> lines) {
        Matcher matcher = title.matcher(text);
        for (int i = 0; i < Math.min(lines.size(), lexicon.titleLines()); i++) {
            int start = lines.get(i).start();
            matcher.region(start, Math.min(text.length(), start + lexicon.longestTitle()));
            if (matcher.lookingAt()) {
                return new Span(i == 0 ? start : lines.get(i - 1).start(), matcher.end());
            }
        }
        return new Span(0, 0);
    }

    private @Nullable SignatureDate date(NormalizedText text, Line line) {
        int from = Math.max(line.start(), line.end() - LONGEST_SIGNATURE);
        Matcher matcher = dated.matcher(text).region(from, line.end());
        if (!matcher.find()) {
            return null;
        }
        Span span = new Span(matcher.start("date"), matcher.end("date"));
        return PrintedDate.of(matcher.group("year"), matcher.group("month"), matcher.group("day"))
                .map(date -> new SignatureDate(date, span))
                .orElse(null);
    }

    private @Nullable Span signature(NormalizedText text, List<Line> lines, int dateLine, SignatureDate date) {
        Line line = lines.get(dateLine);
        Span sameLine = name(text, new Line(line.start(), date.span().start(), true));
        if (sameLine != null || dateLine == 0) {
            return sameLine;
        }
        return name(text, lines.get(dateLine - 1));
    }

    private @Nullable Span name(NormalizedText text, Line line) {
        if (line.length() > LONGEST_SIGNATURE || line.length() == 0) {
            return null;
        }
        Matcher matcher = signed.matcher(text).region(line.start(), line.end());
        return matcher.matches() ? new Span(line.start(), line.end()) : null;
    }
}
