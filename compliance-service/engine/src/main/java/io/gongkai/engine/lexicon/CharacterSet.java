package io.gongkai.engine.lexicon;

import dk.brics.automaton.Automaton;
import dk.brics.automaton.BasicAutomata;
import dk.brics.automaton.BasicOperations;
import dk.brics.automaton.State;
import dk.brics.automaton.Transition;
import java.util.BitSet;

/** Characters of which an expression takes any one. */
final class CharacterSet {

    /** Stands for the beginning of what is searched: no character of Unicode, and in no set. */
    static final char START = '\uFFFE';
    /** Stands for the end of what is searched. */
    static final char END = '\uFFFF';

    private final BitSet members = new BitSet();
    /** Whether it holds the characters of two units too. */
    private boolean supplementary;

    private CharacterSet() {}

    static CharacterSet of(String characters) {
        CharacterSet set = new CharacterSet();
        characters.chars().forEach(set.members::set);
        return set;
    }

    static CharacterSet range(char first, char last) {
        CharacterSet set = new CharacterSet();
        set.members.set(first, last + 1);
        return set;
    }

    void add(CharacterSet other) {
        members.or(other.members);
        supplementary |= other.supplementary;
    }

    CharacterSet butThose() {
        CharacterSet others = new CharacterSet();
        others.members.set(0, START);
        others.members.andNot(members);
        others.supplementary = true;
        return others;
    }

    /** Its first character. */
    char only() {
        return (char) members.nextSetBit(0);
    }

    Automaton automaton() {
        State before = new State();
        State after = new State();
        after.setAccept(true);
        for (int first = members.nextSetBit(0); first >= 0; ) {
            int end = members.nextClearBit(first);
            before.addTransition(new Transition((char) first, (char) (end - 1), after));
            first = members.nextSetBit(end);
        }
        Automaton automaton = new Automaton();
        automaton.setInitialState(before);
        automaton.setDeterministic(true);
        return supplementary ? BasicOperations.union(automaton, pair()) : automaton;
    }

    private static Automaton pair() {
        return BasicOperations.concatenate(
                BasicAutomata.makeCharRange(Character.MIN_HIGH_SURROGATE, Character.MAX_HIGH_SURROGATE),
                BasicAutomata.makeCharRange(Character.MIN_LOW_SURROGATE, Character.MAX_LOW_SURROGATE));
    }
}
