package io.gongkai.engine.lexicon;

import dk.brics.automaton.Automaton;
import dk.brics.automaton.State;
import dk.brics.automaton.Transition;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.ToIntFunction;

/**
 * A deterministic automaton as a table. Characters that it does not tell apart have one number, found by the page of Unicode
 * that they stand on: most pages are the same, and the table stays small enough for the processor's cache.
 */
final class StateTable {

    /** From here nothing is accepted any more. */
    static final int DEAD = 0;
    /** What was read is accepted, whatever follows. All other states are above {@link #DEAD}. */
    static final int ACCEPTED = -1;

    private static final int PAGE_BITS = 8;
    private static final int PAGE = 1 << PAGE_BITS;

    private final char[][] pages = new char[(Character.MAX_VALUE + 1) / PAGE][];
    private final int[] next;
    private final int start;

    private StateTable(Automaton automaton) {
        char[] points = points(automaton);
        int classes = number(points);
        Set<State> states = automaton.getStates();
        Map<State, Integer> numbers = new HashMap<>();
        states.forEach(state -> numbers.put(state, numbers.size() + 1));
        ToIntFunction<State> rows = state -> state.isAccept() ? ACCEPTED : numbers.getOrDefault(state, DEAD) * classes;
        next = new int[(states.size() + 1) * classes];
        for (State state : states) {
            if (!state.isAccept()) {
                fill(rows.applyAsInt(state), state, rows);
            }
        }
        start = rows.applyAsInt(automaton.getInitialState());
    }

    private void fill(int row, State state, ToIntFunction<State> rows) {
        for (Transition transition : state.getTransitions()) {
            int last = classOf(transition.getMax());
            for (int c = classOf(transition.getMin()); c <= last; c++) {
                next[row + c] = rows.applyAsInt(transition.getDest());
            }
        }
    }

    static StateTable of(Automaton automaton) {
        automaton.determinize();
        automaton.minimize();
        return new StateTable(automaton);
    }

    int start() {
        return start;
    }

    /** The state after one more character; what is accepted or dead stays so. */
    int step(int state, char c) {
        return state <= DEAD ? state : next[state + pages[c >> PAGE_BITS][c & PAGE - 1]];
    }

    /** Where ranges begin that some state tells apart. */
    private static char[] points(Automaton automaton) {
        TreeSet<Integer> points = new TreeSet<>(List.of(0));
        for (State state : automaton.getStates()) {
            for (Transition transition : state.getTransitions()) {
                points.add((int) transition.getMin());
                if (transition.getMax() < Character.MAX_VALUE) {
                    points.add(transition.getMax() + 1);
                }
            }
        }
        StringBuilder all = new StringBuilder();
        points.forEach(point -> all.append((char) (int) point));
        return all.toString().toCharArray();
    }

    /** Numbers all characters by the range that they lie in; pages of one range are shared. */
    private int number(char[] points) {
        Map<Integer, char[]> plain = new HashMap<>();
        int range = 0;
        for (int page = 0; page < pages.length; page++) {
            char[] numbers = new char[PAGE];
            for (int i = 0; i < PAGE; i++) {
                char c = (char) (page << PAGE_BITS | i);
                if (range + 1 < points.length && points[range + 1] == c) {
                    range++;
                }
                numbers[i] = (char) range;
            }
            boolean one = numbers[0] == range;
            pages[page] = one ? plain.computeIfAbsent(range, r -> numbers) : numbers;
        }
        return points.length;
    }

    private int classOf(char c) {
        return pages[c >> PAGE_BITS][c & PAGE - 1];
    }
}
