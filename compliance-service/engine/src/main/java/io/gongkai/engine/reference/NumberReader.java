package io.gongkai.engine.reference;

import io.gongkai.engine.text.HanNumber;
import io.gongkai.engine.text.NormalizedText;
import io.gongkai.engine.text.Span;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Reads the numbers of national letters and decrees in all their forms, damaged ones too. Thread-safe. */
final class NumberReader {

    /** The first character of every national issuer of letters, and what makes a decree; both begin the search. */
    private static final String ISSUER = "教";

    private static final String DECREE = "令";
    private static final String BEFORE_NUMBER = "第([《0123456789一二三四五六七八九十";
    private static final String AFTER_NUMBER = "号部长席";
    private static final int LONGEST_LETTER = 24;
    private static final int BEFORE_DECREE = 16;
    private static final int AFTER_DECREE = 16;

    private final Pattern letter;
    private final Pattern decree;
    private final Pattern local;
    private final Pattern province;

    NumberReader(ReferenceLexicon lexicon) {
        letter = Pattern.compile(lexicon.letter());
        decree = Pattern.compile(lexicon.decree());
        local = Pattern.compile(lexicon.local());
        province = Pattern.compile(lexicon.province());
    }

    /** In the order of the text. */
    List<FoundNumber> find(NormalizedText text) {
        List<FoundNumber> numbers = new ArrayList<>();
        letters(text, numbers);
        decrees(text, numbers);
        numbers.sort(Comparator.comparingInt(number -> number.span().start()));
        return numbers;
    }

    private void letters(NormalizedText text, List<FoundNumber> numbers) {
        Matcher matcher = letter.matcher(text);
        for (int start = next(text, ISSUER, 0); start >= 0; start = next(text, ISSUER, start + 1)) {
            matcher.region(start, Math.min(text.length(), start + LONGEST_LETTER));
            if (!matcher.lookingAt() || isBefore(local, text, start)) {
                continue;
            }
            int begin = isBefore(province, text, start) ? start - 1 : start;
            boolean yearBare =
                    matcher.group("open").isEmpty() && matcher.group("close").isEmpty();
            boolean numberBracketed = !matcher.group("open2").isEmpty()
                    && !matcher.group("close2").isEmpty();
            numbers.add(new FoundNumber(
                    KnownDocument.Kind.LETTER,
                    text.substring(begin, matcher.end("issuer")),
                    matcher.group("other") != null,
                    Integer.valueOf(matcher.group("year")),
                    Integer.parseInt(matcher.group("number")),
                    yearBare && numberBracketed,
                    new Span(begin, matcher.end())));
        }
    }

    private static boolean isBefore(Pattern sign, NormalizedText text, int start) {
        return start > 0
                && sign.matcher(text)
                        .region(start - 1, start)
                        .useTransparentBounds(true)
                        .matches();
    }

    /** Decrees are read around each 令, which is rare, so that long texts stay cheap. */
    private void decrees(NormalizedText text, List<FoundNumber> numbers) {
        Matcher matcher = decree.matcher(text);
        int end = 0;
        for (int at = next(text, DECREE, 0); at >= 0; at = next(text, DECREE, at + 1)) {
            matcher.region(Math.max(end, at - BEFORE_DECREE), Math.min(text.length(), at + AFTER_DECREE));
            if (at < end || !hasNumberBeside(text, at) || !matcher.find()) {
                continue;
            }
            end = matcher.end();
            String printed = matcher.group("number") != null ? matcher.group("number") : matcher.group("ahead");
            int number = number(printed);
            if (number > 0) {
                String issuer = matcher.group("issuer") != null ? matcher.group("issuer") : matcher.group("issuer2");
                Span span = new Span(matcher.start(), end);
                numbers.add(new FoundNumber(KnownDocument.Kind.DECREE, issuer, false, null, number, false, span));
            }
        }
    }

    private static int next(NormalizedText text, String mark, int from) {
        return text.indexOf(mark, from, text.length());
    }

    private static boolean hasNumberBeside(NormalizedText text, int at) {
        boolean after = at + 1 < text.length() && BEFORE_NUMBER.indexOf(text.charAt(at + 1)) >= 0;
        return after || at > 0 && AFTER_NUMBER.indexOf(text.charAt(at - 1)) >= 0;
    }

    private static int number(String printed) {
        if (Character.isDigit(printed.charAt(0))) {
            return Integer.parseInt(printed);
        }
        return (int) HanNumber.parse(printed, 0, printed.length());
    }
}
