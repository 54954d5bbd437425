package io.gongkai.demo.phrase;

import java.util.ArrayList;
import java.util.List;

/** Reads a pattern; the markup is described at {@link PhraseBook}. */
final class PatternParser {

    private static final String MARKS = "(){}[]|#";

    private final String source;
    private int at;

    private PatternParser(String source) {
        this.source = source;
    }

    static Pattern parse(String source) {
        PatternParser parser = new PatternParser(source);
        Pattern pattern = parser.sequence();
        if (parser.at < source.length()) {
            throw parser.broken();
        }
        return pattern;
    }

    private Pattern sequence() {
        List<Pattern> parts = new ArrayList<>();
        while (at < source.length() && ")|]".indexOf(source.charAt(at)) < 0) {
            parts.add(part());
        }
        return parts.size() == 1 ? parts.get(0) : new Pattern.Sequence(parts);
    }

    private Pattern part() {
        return switch (source.charAt(at)) {
            case '(' -> choice();
            case '{' -> new Pattern.Slot(upTo('}'));
            case '[' -> labelled();
            case '#' -> number();
            default -> literal();
        };
    }

    private Pattern choice() {
        List<Pattern> options = new ArrayList<>();
        do {
            at++;
            options.add(sequence());
        } while (at < source.length() && source.charAt(at) == '|');
        close(')');
        return new Pattern.Choice(options);
    }

    private Pattern labelled() {
        Tag tag = Tag.parse(upTo(':'));
        Pattern inner = sequence();
        close(']');
        return new Pattern.Labelled(tag, inner);
    }

    private Pattern number() {
        at++;
        boolean tenThousands = at < source.length() && source.charAt(at) == 'w';
        at += tenThousands ? 1 : 0;
        return new Pattern.Value(tenThousands);
    }

    private Pattern literal() {
        int start = at;
        while (at < source.length() && MARKS.indexOf(source.charAt(at)) < 0) {
            at++;
        }
        if (at == start) {
            throw broken();
        }
        return new Pattern.Literal(source.substring(start, at));
    }

    private String upTo(char end) {
        int start = at + 1;
        int close = source.indexOf(end, start);
        if (close < 0) {
            throw broken();
        }
        at = close + 1;
        return source.substring(start, close);
    }

    private void close(char mark) {
        if (at >= source.length() || source.charAt(at) != mark) {
            throw broken();
        }
        at++;
    }

    private IllegalArgumentException broken() {
        return new IllegalArgumentException("Broken pattern at " + at + ": " + source);
    }
}
