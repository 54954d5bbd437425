package io.gongkai.engine.lexicon;

import dk.brics.automaton.Automaton;
import dk.brics.automaton.State;
import dk.brics.automaton.Transition;
import java.util.ArrayList;
import java.util.List;

/** The edges of what is searched, which an expression may ask for more than once: (甲$|乙)丙?$. */
final class Edges {

    private Edges() {}

    /** Makes an automaton content with one edge where it asks for the same edge again right behind. */
    static void join(Automaton automaton) {
        while (joinOne(automaton)) {
            automaton.setDeterministic(false);
        }
    }

    private static boolean joinOne(Automaton automaton) {
        return automaton.getStates().stream()
                .anyMatch(state -> join(state, CharacterSet.START) || join(state, CharacterSet.END));
    }

    private static boolean join(State state, char edge) {
        boolean more = false;
        for (State once : behind(state, edge)) {
            for (State twice : behind(once, edge)) {
                more |= state.getTransitions().add(new Transition(edge, twice));
            }
        }
        return more;
    }

    private static List<State> behind(State state, char edge) {
        List<State> states = new ArrayList<>();
        for (Transition transition : state.getTransitions()) {
            if (transition.getMin() <= edge && edge <= transition.getMax()) {
                states.add(transition.getDest());
            }
        }
        return states;
    }
}
