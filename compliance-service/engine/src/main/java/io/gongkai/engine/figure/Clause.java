package io.gongkai.engine.figure;

import io.gongkai.engine.lexicon.Phrase;
import io.gongkai.engine.text.Marks;
import io.gongkai.engine.text.NormalizedText;
import io.gongkai.engine.text.Sentence;
import io.gongkai.engine.text.Span;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The words between two pauses that hold a count, and those of its sentence before them.
 *
 * @param start index of its first word
 * @param end index after the words before the count, without a bracket that stands between: 编发《公开简报》(党政办编)18期
 * @param from where the words of its sentence begin that may say of which time it is
 * @param counted index after the count
 * @param to index after its last word
 */
record Clause(NormalizedText text, Sentence sentence, int start, int end, int from, int counted, int to) {

    private static final Marks PAUSES = Marks.of(",;、。!?()|\t");
    private static final char BRACKET = '(';
    private static final char BRACKET_END = ')';
    private static final int LONGEST = 36;
    private static final int LONGEST_BEHIND = 14;
    private static final int SCOPE = 80;
    private static final int BRACKETED = 40;

    static Clause of(NormalizedText text, Sentence sentence, Quantity quantity) {
        return of(text, sentence, new Span(quantity.start(), quantity.end()));
    }

    /** @param counted the count, or what else the clause states */
    static Clause of(NormalizedText text, Sentence sentence, Span counted) {
        int end = beforeBracket(text, sentence, counted.start());
        int to = counted.end();
        while (to < text.length() && to - counted.end() < LONGEST_BEHIND && !isPause(text.charAt(to))) {
            to++;
        }
        return new Clause(
                text,
                sentence,
                startOf(text, sentence, end),
                end,
                statementStart(text, sentence, end),
                counted.end(),
                to);
    }

    private static boolean isPause(char c) {
        return PAUSES.has(c) || c == ':';
    }

    /** A name that is written before a colon belongs to the count behind it. */
    private static int startOf(NormalizedText text, Sentence sentence, int end) {
        int i = end;
        while (i > sentence.start() && end - i <= LONGEST && !PAUSES.has(text.charAt(i - 1))) {
            i--;
        }
        return i;
    }

    private static int statementStart(NormalizedText text, Sentence sentence, int end) {
        int i = end;
        while (i > sentence.start() && end - i < SCOPE && text.charAt(i - 1) != ';') {
            i--;
        }
        return i;
    }

    private static int beforeBracket(NormalizedText text, Sentence sentence, int end) {
        if (end <= sentence.start() || text.charAt(end - 1) != BRACKET_END) {
            return end;
        }
        int i = end - 1;
        while (i > sentence.start() && end - i < BRACKETED && text.charAt(i) != BRACKET) {
            i--;
        }
        return text.charAt(i) == BRACKET ? i : end;
    }

    boolean isTooLong() {
        return end - start > LONGEST;
    }

    String said() {
        return text.substring(start, end);
    }

    String behind() {
        return text.substring(counted, to);
    }

    /** Whether these words stand in the sentence before the count. */
    boolean scopeHolds(Phrase words) {
        return words.isIn(text, from, end);
    }

    /** Whether the last of these words before the count has none of the others behind it. */
    boolean scopeEndsWith(Phrase words, Phrase unless) {
        List<Span> found = words.all(text, from, end);
        return !found.isEmpty()
                && !unless.isIn(text, found.get(found.size() - 1).end(), end);
    }

    /** The last of these words before the count. */
    @Nullable
    String lastOf(Phrase words) {
        List<Span> found = words.all(text, from, end);
        return found.isEmpty() ? null : text.substring(found.get(found.size() - 1));
    }

    /** Whether these words follow right behind the count. */
    boolean goesOnWith(Phrase words) {
        return words.endAt(text, counted, Math.max(counted, sentence.end())) >= 0;
    }

    /** Whether these words are all of the clause before this one; a bracket behind them does not count. */
    boolean followsOn(Phrase words) {
        int pause = beforeBracket(text, sentence, start);
        pause = pause < start ? pause : start - 1;
        return pause > sentence.start() && words.fills(text, startOf(text, sentence, pause), pause);
    }
}
