package io.gongkai.engine.lexicon;

import dk.brics.automaton.Automaton;
import dk.brics.automaton.BasicAutomata;
import dk.brics.automaton.BasicOperations;
import java.util.ArrayList;
import java.util.List;

/**
 * Reads a regular expression as an automaton that accepts all that the expression matches, and seldom more: what stands around
 * a match (lookaround) is left out, and a high count of repetitions is taken for any. The edges of what is searched are read as
 * the characters {@link CharacterSet#START} and {@link CharacterSet#END}.
 */
final class ExpressionReader {

    /** A higher count would need a state for each turn. */
    private static final int MOST_TURNS = 3;

    private static final String LINE_ENDS = "\n\r\u0085\u2028\u2029";
    private static final String BLANKS = " \t\n\u000B\f\r";

    private final String expression;
    private int at;
    private boolean exact = true;

    private ExpressionReader(String expression) {
        this.expression = expression;
    }

    /** @param exact whether it accepts nothing that the expression does not match */
    record Language(Automaton automaton, boolean exact) {}

    /** @throws UnsupportedOperationException where the expression has a form that is not known here */
    static Language read(String expression) {
        ExpressionReader reader = new ExpressionReader(expression);
        Automaton automaton = reader.alternatives();
        if (reader.at < expression.length()) {
            throw reader.unknown();
        }
        return new Language(automaton, reader.exact);
    }

    private Automaton alternatives() {
        List<Automaton> all = new ArrayList<>();
        all.add(sequence());
        while (accept("|")) {
            all.add(sequence());
        }
        if (all.stream().allMatch(one -> one.getSingleton() != null && !one.isEmptyString())) {
            return BasicAutomata.makeStringUnion(
                    all.stream().map(one -> one.getSingleton()).toArray(String[]::new));
        }
        return all.size() == 1 ? all.get(0) : BasicOperations.union(all);
    }

    private Automaton sequence() {
        List<Automaton> all = new ArrayList<>();
        while (at < expression.length() && !sees("|") && !sees(")")) {
            all.add(repeated(atom()));
        }
        return all.isEmpty() ? BasicAutomata.makeEmptyString() : BasicOperations.concatenate(all);
    }

    private Automaton repeated(Automaton once) {
        Automaton all;
        if (accept("?")) {
            all = BasicOperations.optional(once);
        } else if (accept("*")) {
            all = BasicOperations.repeat(once);
        } else if (accept("+")) {
            all = BasicOperations.repeat(once, 1);
        } else if (accept("{")) {
            all = counted(once);
        } else {
            return once;
        }
        if (accept("+")) {
            // What was taken is not given back: it may match less.
            exact = false;
        } else {
            accept("?");
        }
        return all;
    }

    private Automaton counted(Automaton once) {
        int least = number();
        int most = accept(",") ? sees("}") ? Integer.MAX_VALUE : number() : least;
        require("}");
        if (most <= MOST_TURNS) {
            return BasicOperations.repeat(once, least, most);
        }
        exact &= most == Integer.MAX_VALUE && least <= MOST_TURNS;
        return BasicOperations.repeat(once, Math.min(least, MOST_TURNS));
    }

    private int number() {
        int start = at;
        while (at < expression.length() && Character.isDigit(expression.charAt(at))) {
            at++;
        }
        if (at == start) {
            throw unknown();
        }
        return Integer.parseInt(expression.substring(start, at));
    }

    private Automaton atom() {
        char c = next();
        return switch (c) {
            case '(' -> group();
            case '[' -> characters().automaton();
            case '.' -> CharacterSet.of(LINE_ENDS).butThose().automaton();
            case '^' -> BasicAutomata.makeChar(CharacterSet.START);
            case '$' -> BasicAutomata.makeChar(CharacterSet.END);
            case '\\' -> escaped().automaton();
            case '*', '+', '?', '{' -> throw unknown();
            default -> BasicAutomata.makeChar(c);
        };
    }

    private Automaton group() {
        boolean aside = accept("?=") || accept("?!") || accept("?<=") || accept("?<!");
        if (!aside && accept("?<")) {
            at = expression.indexOf('>', at) + 1;
        } else if (!aside && !accept("?:") && sees("?")) {
            throw unknown();
        }
        Automaton inner = alternatives();
        require(")");
        exact &= !aside;
        return aside ? BasicAutomata.makeEmptyString() : inner;
    }

    private CharacterSet characters() {
        boolean negated = accept("^");
        CharacterSet set = CharacterSet.of("");
        while (!accept("]")) {
            char c = next();
            if (c == '[' || c == '&' && sees("&")) {
                throw unknown();
            }
            CharacterSet one = c == '\\' ? escaped() : CharacterSet.of(String.valueOf(c));
            boolean range = sees("-") && !sees("-]");
            set.add(range && accept("-") ? CharacterSet.range(one.only(), next()) : one);
        }
        return negated ? set.butThose() : set;
    }

    private CharacterSet escaped() {
        char c = next();
        return switch (c) {
            case 'd' -> CharacterSet.range('0', '9');
            case 's' -> CharacterSet.of(BLANKS);
            case 'S' -> CharacterSet.of(BLANKS).butThose();
            case 't' -> CharacterSet.of("\t");
            default -> {
                if (c < 128 && Character.isLetterOrDigit(c)) {
                    throw unknown();
                }
                yield CharacterSet.of(String.valueOf(c));
            }
        };
    }

    private char next() {
        if (at == expression.length()) {
            throw unknown();
        }
        return expression.charAt(at++);
    }

    private boolean sees(String words) {
        return expression.startsWith(words, at);
    }

    private boolean accept(String words) {
        boolean there = sees(words);
        at += there ? words.length() : 0;
        return there;
    }

    private void require(String words) {
        if (!accept(words)) {
            throw unknown();
        }
    }

    private UnsupportedOperationException unknown() {
        return new UnsupportedOperationException("Not known at " + at + ": " + expression);
    }
}
