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

    private static final int PAGE_BITS = 8;
    private static final int PAGE = 1 << PAGE_BITS;

    private final char[][] pages = new char[(Character.MAX_VALUE + 1) / PAGE][];
    private final int[] next;
    private final boolean[] accepting;
    private final int start;

    private StateTable(Automaton automaton) {
        char[] points = points(automaton);
        int classes = number(points);
        Set<State> states = automaton.getStates();
        Map<State, Integer> numbers = new HashMap<>();
        states.forEach(state -> numbers.put(state, numbers.size() + 1));
        ToIntFunction<State> rows = state -> numbers.getOrDefault(state, DEAD) * classes;
        next = new int[(states.size() + 1) * classes];
        accepting = new boolean[next.length];
        for (State state : states) {
            int row = rows.applyAsInt(state);
            accepting[row] = state.isAccept();
            for (Transition transition : state.getTransitions()) {
                int last = classOf(transition.getMax());
                for (int c = classOf(transition.getMin()); c <= last; c++) {
                    next[row + c] = rows.applyAsInt(transition.getDest());
                }
            }
        }
        start = rows.applyAsInt(automaton.getInitialState());
    }

    static StateTable of(Automaton automaton) {
        automaton.determinize();
        automaton.minimize();
        return new StateTable(automaton);
    }

    int start() {
        return start;
    }

    int step(int state, char c) {
        return next[state + pages[c >> PAGE_BITS][c & PAGE - 1]];
    }

    boolean accepts(int state) {
        return accepting[state];
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
