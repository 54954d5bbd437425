package io.gongkai.engine.lexicon;

import dk.brics.automaton.Automaton;
import dk.brics.automaton.BasicAutomata;
import dk.brics.automaton.BasicOperations;
import dk.brics.automaton.SpecialOperations;
import io.gongkai.engine.lexicon.ExpressionReader.Language;

/**
 * Tells in one pass over a stretch, a step for each character, that an expression cannot be found there. What must stand at the
 * end of the stretch is looked for from the end, so that the first character that does not fit settles it.
 */
final class Sieve {

    private static final int LOOK_AHEAD = 16;

    private final StateTable search;
    private final boolean backwards;
    private final StateTable fromHere;
    /** State of {@link #fromHere} where a stretch begins. */
    private final int begun;

    private final boolean exact;

    private Sieve(StateTable search, boolean backwards, StateTable fromHere, boolean exact) {
        this.search = search;
        this.backwards = backwards;
        this.fromHere = fromHere;
        begun = fromHere.step(fromHere.start(), CharacterSet.START);
        this.exact = exact;
    }

    static Sieve of(String expression) {
        Language language;
        try {
            language = ExpressionReader.read(expression);
        } catch (UnsupportedOperationException unknown) {
            language = new Language(BasicAutomata.makeAnyString(), false);
        }
        Automaton words = language.automaton();
        words.expandSingleton();
        Edges.join(words);
        Automaton begun = BasicOperations.union(
                words, BasicOperations.concatenate(BasicAutomata.makeChar(CharacterSet.START), words));
        StateTable fromHere = StateTable.of(begun);
        Automaton reversed = words.clone();
        SpecialOperations.reverse(reversed);
        boolean backwards = onlyBegins(reversed, CharacterSet.END);
        return new Sieve(StateTable.of(backwards ? reversed : found(words)), backwards, fromHere, language.exact());
    }

    private static Automaton found(Automaton words) {
        return onlyBegins(words.clone(), CharacterSet.START)
                ? words.clone()
                : BasicOperations.concatenate(BasicAutomata.makeAnyString(), words);
    }

    private static boolean onlyBegins(Automaton automaton, char edge) {
        return !automaton.getInitialState().isAccept()
                && automaton.getInitialState().getTransitions().stream()
                        .allMatch(transition -> transition.getMin() == edge && transition.getMax() == edge);
    }

    /** Whether what it lets through holds the expression for sure. */
    boolean isExact() {
        return exact;
    }

    /** False where the expression is not found within [from, to). */
    boolean mayHold(char[] text, int from, int to) {
        return backwards ? holdsBackwards(text, from, to) : holdsForwards(text, from, to);
    }

    private boolean holdsForwards(char[] text, int from, int to) {
        int state = after(search, search.step(search.start(), CharacterSet.START), text, from, to);
        return search.step(state, CharacterSet.END) == StateTable.ACCEPTED;
    }

    private boolean holdsBackwards(char[] text, int from, int to) {
        int state = search.step(search.start(), CharacterSet.END);
        for (int i = to - 1; i >= from && state > StateTable.DEAD; i--) {
            state = search.step(state, text[i]);
        }
        return search.step(state, CharacterSet.START) == StateTable.ACCEPTED;
    }

    /**
     * False where the expression does not begin at from, in a stretch that ends at to. Looks at a few characters only, so that
     * it may be asked at every place of a long text.
     */
    boolean mayBegin(char[] text, int from, int to) {
        int end = Math.min(to, from + LOOK_AHEAD);
        int state = after(fromHere, begun, text, from, end);
        return end < to ? state != StateTable.DEAD : fromHere.step(state, CharacterSet.END) == StateTable.ACCEPTED;
    }

    private static int after(StateTable table, int begun, char[] text, int from, int to) {
        int state = begun;
        for (int i = from; i < to && state > StateTable.DEAD; i++) {
            state = table.step(state, text[i]);
        }
        return state;
    }
}
