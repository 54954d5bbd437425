package io.gongkai.engine.lexicon;

import dk.brics.automaton.Automaton;
import dk.brics.automaton.State;
import dk.brics.automaton.Transition;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * What may be read next, as a table of the sets of states that an automaton can be in. It ends where something is accepted, so
 * that it stays small, and is made without the automaton's own way to tell its states apart, which takes most of a start.
 */
final class StateTable {

    /** From here nothing is accepted any more. */
    static final int DEAD = 0;
    /** What was read is accepted, whatever follows. All other states are above {@link #DEAD}. */
    static final int ACCEPTED = -1;

    private final CharacterClasses classes;
    private final int[] next;
    private final int start;

    private StateTable(CharacterClasses classes, int[] next, int start) {
        this.classes = classes;
        this.next = next;
        this.start = start;
    }

    static StateTable of(Automaton automaton) {
        return new Builder(automaton).build();
    }

    int start() {
        return start;
    }

    /** The state after one more character; what is accepted or dead stays so. */
    int step(int state, char c) {
        return state <= DEAD ? state : next[state + classes.of(c)];
    }

    /** Follows the sets of states from the first one on. */
    private static final class Builder {

        /** From one state of the automaton to another, by any character of a class. */
        private record Way(int firstClass, int lastClass, int to) {}

        private final CharacterClasses classes;
        private final List<List<Way>> ways = new ArrayList<>();
        private final BitSet accepting = new BitSet();
        private final BitSet first = new BitSet();
        private final Map<BitSet, Integer> rows = new HashMap<>();
        private final List<BitSet> sets = new ArrayList<>();

        Builder(Automaton automaton) {
            classes = CharacterClasses.of(automaton);
            Map<State, Integer> numbers = new HashMap<>();
            automaton.getStates().forEach(state -> numbers.put(state, numbers.size()));
            numbers.keySet().forEach(state -> ways.add(List.of()));
            numbers.forEach((state, number) -> {
                ways.set(number, ways(state, numbers));
                accepting.set(number, state.isAccept());
            });
            first.set(numbers.getOrDefault(automaton.getInitialState(), 0));
        }

        private List<Way> ways(State state, Map<State, Integer> numbers) {
            List<Way> all = new ArrayList<>();
            for (Transition transition : state.getTransitions()) {
                all.add(new Way(
                        classes.of(transition.getMin()),
                        classes.of(transition.getMax()),
                        numbers.getOrDefault(transition.getDest(), 0)));
            }
            return all;
        }

        StateTable build() {
            int start = row(first);
            List<int[]> table = new ArrayList<>();
            for (int i = 0; i < sets.size(); i++) {
                table.add(after(sets.get(i)));
            }
            int[] next = new int[(table.size() + 1) * classes.count()];
            for (int i = 0; i < table.size(); i++) {
                System.arraycopy(table.get(i), 0, next, (i + 1) * classes.count(), classes.count());
            }
            return new StateTable(classes, next, start);
        }

        private int[] after(BitSet set) {
            BitSet[] reached = new BitSet[classes.count()];
            set.stream().forEach(state -> {
                for (Way way : ways.get(state)) {
                    for (int c = way.firstClass(); c <= way.lastClass(); c++) {
                        reached[c] = reached[c] == null ? new BitSet(ways.size()) : reached[c];
                        reached[c].set(way.to());
                    }
                }
            });
            int[] row = new int[classes.count()];
            for (int c = 0; c < row.length; c++) {
                row[c] = reached[c] == null ? DEAD : row(reached[c]);
            }
            return row;
        }

        private int row(BitSet set) {
            if (set.intersects(accepting)) {
                return ACCEPTED;
            }
            Integer known = rows.get(set);
            if (known != null) {
                return known;
            }
            sets.add(set);
            int row = sets.size() * classes.count();
            rows.put(set, row);
            return row;
        }
    }
}
