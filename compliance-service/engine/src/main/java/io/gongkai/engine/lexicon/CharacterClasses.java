package io.gongkai.engine.lexicon;

import dk.brics.automaton.Automaton;
import dk.brics.automaton.State;
import dk.brics.automaton.Transition;
import java.util.Arrays;
import java.util.BitSet;
import java.util.HashMap;
import java.util.Map;

/**
 * Numbers the ranges of characters that no state of an automaton tells apart. The number is found by the page of Unicode that a
 * character stands on: most pages are the same, and what is looked at stays small enough for the processor's cache.
 */
final class CharacterClasses {

    private static final int PAGE_BITS = 8;
    private static final int PAGE = 1 << PAGE_BITS;

    private final char[][] pages = new char[(Character.MAX_VALUE + 1) / PAGE][];
    private final int count;

    private CharacterClasses(BitSet starts) {
        Map<Integer, char[]> plain = new HashMap<>();
        int current = -1;
        for (int page = 0; page < pages.length; page++) {
            int first = page * PAGE;
            int point = starts.nextSetBit(first);
            if (point < 0 || point >= first + PAGE) {
                pages[page] = plain.computeIfAbsent(current, CharacterClasses::filled);
            } else {
                char[] numbers = filled(current);
                for (; point >= 0 && point < first + PAGE; point = starts.nextSetBit(point + 1)) {
                    current++;
                    Arrays.fill(numbers, point - first, PAGE, (char) current);
                }
                pages[page] = numbers;
            }
        }
        count = current + 1;
    }

    static CharacterClasses of(Automaton automaton) {
        BitSet starts = new BitSet();
        starts.set(0);
        for (State state : automaton.getStates()) {
            for (Transition transition : state.getTransitions()) {
                starts.set(transition.getMin());
                if (transition.getMax() < Character.MAX_VALUE) {
                    starts.set(transition.getMax() + 1);
                }
            }
        }
        return new CharacterClasses(starts);
    }

    private static char[] filled(int number) {
        char[] page = new char[PAGE];
        Arrays.fill(page, (char) number);
        return page;
    }

    /** How many there are; they are numbered from zero in the order of the characters. */
    int count() {
        return count;
    }

    int of(char c) {
        return pages[c >> PAGE_BITS][c & PAGE - 1];
    }
}
