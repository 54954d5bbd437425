package io.gongkai.engine.lexicon;

import io.gongkai.engine.text.NormalizedText;
import io.gongkai.engine.text.Span;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * A regular expression of the data files that is tried only where it can begin. Most open with one of a few characters, which
 * a text seldom holds; which these are is learnt from the expression itself, when a character is met for the first time. What
 * is found is what the expression alone would find. Safe for use by many threads.
 */
public final class Phrase {

    private static final int CHARACTERS_A_WORD = 16;
    private static final int KNOWN = 1;
    private static final int BEGINS = 2;
    private static final String LOOKS_BEHIND = "(?<=";
    private static final Pattern STARTS_LINE = Pattern.compile("(?<!\\[)\\^");
    private static final String BEFORE = "\uFFFF";

    private final Pattern pattern;
    /** It may begin anywhere, since what stands before it, or nothing at all, can be enough. */
    private final boolean anywhere;
    /** It may begin with any character at the start of what is searched. */
    private final boolean atStart;
    /** Two bits for each character; a word is written whole, so that readers need no lock. */
    private final int[] learnt = new int[(Character.MAX_VALUE + 1) / CHARACTERS_A_WORD];

    private Phrase(Pattern pattern) {
        this.pattern = pattern;
        atStart = STARTS_LINE.matcher(pattern.pattern()).find();
        anywhere =
                pattern.pattern().contains(LOOKS_BEHIND) || pattern.matcher("").lookingAt();
    }

    /** @throws java.util.regex.PatternSyntaxException where it is none */
    public static Phrase of(String expression) {
        return new Phrase(Pattern.compile(expression));
    }

    public boolean isIn(String words) {
        int begin = atStart ? 0 : nextBegin(words, 0, words.length());
        return begin >= 0 && find(words, begin) != null;
    }

    /** Whether it stands within [from, to), beyond which it sees nothing. */
    public boolean isIn(NormalizedText text, int from, int to) {
        return first(text, from, to) != null;
    }

    /** The first place within [from, to), beyond which it sees nothing; null where there is none. */
    public @Nullable Span first(NormalizedText text, int from, int to) {
        int begin = atStart ? from : nextBegin(text, from, to);
        if (begin < 0) {
            return null;
        }
        Matcher found = find(text.substring(from, to), begin - from);
        return found == null ? null : new Span(from + found.start(), from + found.end());
    }

    /** All places within [from, to), beyond which it sees nothing, none reaching into another. */
    public List<Span> all(NormalizedText text, int from, int to) {
        List<Span> places = new ArrayList<>();
        int begin = atStart ? from : nextBegin(text, from, to);
        if (begin >= 0) {
            String words = text.substring(from, to);
            Matcher found = find(words, begin - from);
            while (found != null) {
                places.add(new Span(from + found.start(), from + found.end()));
                found = find(words, Math.max(found.end(), found.start() + 1));
            }
        }
        return places;
    }

    /** All matches in the whole text, for their groups. */
    public List<MatchResult> matches(NormalizedText text) {
        List<MatchResult> matches = new ArrayList<>();
        int begin = atStart ? 0 : nextBegin(text, 0, text.length());
        Matcher found = begin < 0 ? null : find(text, begin);
        while (found != null) {
            matches.add(found.toMatchResult());
            found = find(text, Math.max(found.end(), found.start() + 1));
        }
        return matches;
    }

    /** Index after it where it begins at from and ends by to; -1 where it does not. */
    public int endAt(NormalizedText text, int from, int to) {
        if (!canBeginAt(text, from, to)) {
            return -1;
        }
        Matcher matcher = pattern.matcher(text).region(from, to);
        return matcher.lookingAt() ? matcher.end() : -1;
    }

    /** Whether it is all that stands within [from, to). */
    public boolean fills(NormalizedText text, int from, int to) {
        return canBeginAt(text, from, to)
                && pattern.matcher(text).region(from, to).matches();
    }

    private boolean canBeginAt(NormalizedText text, int from, int to) {
        return anywhere || atStart || from < to && mayBegin(text.charAt(from));
    }

    private int nextBegin(CharSequence text, int from, int to) {
        if (anywhere) {
            return from;
        }
        for (int i = from; i < to; i++) {
            if (mayBegin(text.charAt(i))) {
                return i;
            }
        }
        return -1;
    }

    /** From a place where it may begin on; the bounds keep ^ and what stands before in sight. */
    private @Nullable Matcher find(CharSequence words, int begin) {
        Matcher matcher = pattern.matcher(words);
        if (anywhere) {
            return begin <= words.length() && matcher.find(begin) ? matcher : null;
        }
        matcher.useAnchoringBounds(false).useTransparentBounds(true);
        for (int i = begin; i >= 0; i = nextBegin(words, i + 1, words.length())) {
            if (matcher.region(i, words.length()).lookingAt()) {
                return matcher;
            }
        }
        return null;
    }

    private boolean mayBegin(char c) {
        int bits = learnt[c / CHARACTERS_A_WORD] >>> shift(c);
        return (bits & KNOWN) == 0 ? learn(c) : (bits & BEGINS) != 0;
    }

    /** It begins with a character where that alone matches, or would if more followed. */
    private synchronized boolean learn(char c) {
        Matcher alone = pattern.matcher(BEFORE + c)
                .useAnchoringBounds(false)
                .useTransparentBounds(true)
                .region(1, 2);
        boolean begins = alone.lookingAt() || alone.hitEnd();
        learnt[c / CHARACTERS_A_WORD] |= (begins ? KNOWN | BEGINS : KNOWN) << shift(c);
        return begins;
    }

    private static int shift(char c) {
        return c % CHARACTERS_A_WORD * 2;
    }
}
