package io.gongkai.engine.imprint;

import io.gongkai.engine.lexicon.RuleData;
import io.gongkai.engine.outline.Line;
import io.gongkai.engine.text.NormalizedText;
import io.gongkai.engine.text.Span;
import io.gongkai.engine.time.PrintedDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Reads title, signature and date of a report. Thread-safe. */
public final class ImprintReader {

    private static final int LONGEST_SIGNATURE = 60;
    private static final String DATE_ENDS = "日号)0123456789";

    private final ImprintLexicon lexicon;
    private final List<Pattern> titles;
    private final Pattern dated;
    private final Pattern signer;
    private final Pattern name;

    public ImprintReader(RuleData data) {
        lexicon = ImprintLexicon.load(data);
        titles = lexicon.titles().stream().map(Pattern::compile).toList();
        dated = Pattern.compile(lexicon.signatureDate());
        signer = Pattern.compile(lexicon.signer());
        name = Pattern.compile(lexicon.name());
    }

    public Imprint read(NormalizedText text, List<Line> lines) {
        Span title = title(text, lines);
        List<Span> names = new ArrayList<>();
        name(text, title).ifPresent(names::add);
        for (int i = lines.size() - 1; i >= 0; i--) {
            Line line = lines.get(i);
            if (line.end() <= Math.max(title.end(), text.length() / 2)) {
                break;
            }
            Optional<SignatureDate> date = date(text, line);
            if (date.isPresent() && isSigned(text, lines, i, date.get())) {
                signature(text, lines, i, date.get()).ifPresent(names::add);
                return new Imprint(title, names, date.get());
            }
        }
        return new Imprint(title, names, null);
    }

    /** The title with the line before it, which may hold the name alone, and the year that may follow in brackets. */
    private Span title(NormalizedText text, List<Line> lines) {
        for (Pattern pattern : titles) {
            Matcher matcher = pattern.matcher(text);
            for (int i = 0; i < Math.min(lines.size(), lexicon.titleLines()); i++) {
                int start = lines.get(i).start();
                matcher.region(start, Math.min(text.length(), start + lexicon.longestTitle()));
                if (matcher.lookingAt()) {
                    return new Span(i == 0 ? start : lines.get(i - 1).start(), matcher.end());
                }
            }
        }
        return new Span(0, 0);
    }

    private Optional<SignatureDate> date(NormalizedText text, Line line) {
        if (DATE_ENDS.indexOf(text.charAt(line.end() - 1)) < 0) {
            return Optional.empty();
        }
        int from = Math.max(line.start(), line.end() - LONGEST_SIGNATURE);
        Matcher matcher = dated.matcher(text).region(from, line.end());
        if (!matcher.find()) {
            return Optional.empty();
        }
        Span span = new Span(matcher.start("date"), matcher.end("date"));
        return PrintedDate.of(matcher.group("year"), matcher.group("month"), matcher.group("day"))
                .map(date -> new SignatureDate(date, span));
    }

    /** A date alone may be a cell of a table, unless somebody signs before it or nothing follows. */
    private boolean isSigned(NormalizedText text, List<Line> lines, int dateLine, SignatureDate date) {
        if (date.span().start() - lines.get(dateLine).start() > 1) {
            return true;
        }
        Line above = lines.get(Math.max(0, dateLine - 1));
        boolean last = dateLine == lines.size() - 1
                && text.indexOf("-", date.span().start(), date.span().end()) < 0;
        return last || signer.matcher(text).region(above.start(), above.end()).matches();
    }

    /** The name before the date on its line, or on the line above. */
    private Optional<Span> signature(NormalizedText text, List<Line> lines, int dateLine, SignatureDate date) {
        int start = lines.get(dateLine).start();
        Optional<Span> sameLine = name(text, new Span(start, date.span().start()));
        if (sameLine.isPresent() || dateLine == 0) {
            return sameLine;
        }
        Line above = lines.get(dateLine - 1);
        return above.length() > LONGEST_SIGNATURE ? Optional.empty() : name(text, new Span(above.start(), above.end()));
    }

    private Optional<Span> name(NormalizedText text, Span words) {
        Matcher matcher = name.matcher(text).region(words.start(), words.end());
        return matcher.find() ? Optional.of(new Span(matcher.start("name"), matcher.end("name"))) : Optional.empty();
    }
}
