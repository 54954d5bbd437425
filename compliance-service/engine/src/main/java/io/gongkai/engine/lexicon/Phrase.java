package io.gongkai.engine.lexicon;

import io.gongkai.engine.text.NormalizedText;
import io.gongkai.engine.text.Span;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * A regular expression of the data files. Most stretches that are searched do not hold it, which a {@link Sieve} tells without
 * the expression. What is found is what the expression alone would find. Safe for use by many threads.
 */
public final class Phrase {

    private final Pattern pattern;
    private final Sieve sieve;

    private Phrase(Pattern pattern) {
        this.pattern = pattern;
        sieve = Sieve.of(pattern.pattern());
    }

    /** @throws java.util.regex.PatternSyntaxException where it is none */
    public static Phrase of(String expression) {
        return new Phrase(Pattern.compile(expression));
    }

    /** A phrase that stands where one of these does. */
    public static Phrase anyOf(List<String> expressions) {
        return of(expressions.stream().map(one -> "(?:" + one + ")").collect(Collectors.joining("|")));
    }

    public boolean isIn(String words) {
        return sieve.mayHold(words.toCharArray(), 0, words.length()) && (sieve.isExact() || find(words) != null);
    }

    /** Whether it stands within [from, to), beyond which it sees nothing. */
    public boolean isIn(NormalizedText text, int from, int to) {
        return sieve.mayHold(text.characters(), from, to)
                && (sieve.isExact() || find(text.substring(from, to)) != null);
    }

    /** The first place within [from, to), beyond which it sees nothing; null where there is none. */
    public @Nullable Span first(NormalizedText text, int from, int to) {
        if (!sieve.mayHold(text.characters(), from, to)) {
            return null;
        }
        Matcher found = find(text.substring(from, to));
        return found == null ? null : new Span(from + found.start(), from + found.end());
    }

    /** All places within [from, to), beyond which it sees nothing, none reaching into another. */
    public List<Span> all(NormalizedText text, int from, int to) {
        List<Span> places = new ArrayList<>();
        walk(text, from, to, found -> places.add(new Span(from + found.start(), from + found.end())));
        return places;
    }

    /** All matches within [from, to), for their groups; their places are counted from there. */
    public List<MatchResult> matches(NormalizedText text, int from, int to) {
        List<MatchResult> matches = new ArrayList<>();
        walk(text, from, to, found -> matches.add(found.toMatchResult()));
        return matches;
    }

    private void walk(NormalizedText text, int from, int to, Consumer<Matcher> found) {
        if (sieve.mayHold(text.characters(), from, to)) {
            String words = text.substring(from, to);
            char[] characters = words.toCharArray();
            Matcher matcher = matcher(words);
            int next = 0;
            while (find(matcher, characters, next)) {
                found.accept(matcher);
                next = Math.max(matcher.end(), matcher.start() + 1);
            }
        }
    }

    /** Index after it where it begins at from and ends by to; -1 where it does not. */
    public int endAt(NormalizedText text, int from, int to) {
        if (!sieve.mayBegin(text.characters(), from, to)) {
            return -1;
        }
        Matcher matcher = pattern.matcher(text.toString()).region(from, to);
        return matcher.lookingAt() ? matcher.end() : -1;
    }

    /** Whether it is all that stands within [from, to). */
    public boolean fills(NormalizedText text, int from, int to) {
        return sieve.mayBegin(text.characters(), from, to)
                && pattern.matcher(text.toString()).region(from, to).matches();
    }

    /** The match that is all that stands within [from, to), beyond which it sees nothing; null where there is none. */
    public @Nullable MatchResult whole(NormalizedText text, int from, int to) {
        if (!sieve.mayBegin(text.characters(), from, to)) {
            return null;
        }
        Matcher matcher = pattern.matcher(text.substring(from, to));
        return matcher.matches() ? matcher : null;
    }

    private @Nullable Matcher find(String words) {
        Matcher matcher = matcher(words);
        return find(matcher, words.toCharArray(), 0) ? matcher : null;
    }

    /** The bounds keep ^ and what stands before in sight. */
    private Matcher matcher(String words) {
        return pattern.matcher(words).useAnchoringBounds(false).useTransparentBounds(true);
    }

    /** From a place on. */
    private boolean find(Matcher matcher, char[] characters, int from) {
        for (int i = from; i <= characters.length; i++) {
            if (sieve.mayBegin(characters, i, characters.length)
                    && matcher.region(i, characters.length).lookingAt()) {
                return true;
            }
        }
        return false;
    }
}
