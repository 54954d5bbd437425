package io.gongkai.engine.rule;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** A sentence with {operands}, taken apart once for all the findings that it words. */
final class Template {

    /** What stands before an operand, and its name. */
    private record Piece(String before, String name) {}

    /** Characters that most sentences keep within. */
    private static final int SENTENCE = 160;

    private final List<Piece> pieces = new ArrayList<>();
    private final String tail;
    private final String separator;

    /** @param separator between the members of a list */
    Template(String sentence, String separator) {
        this.separator = separator;
        int from = 0;
        int open = sentence.indexOf('{');
        while (open >= 0) {
            int close = sentence.indexOf('}', open);
            if (close < 0) {
                break;
            }
            pieces.add(new Piece(sentence.substring(from, open), sentence.substring(open + 1, close)));
            from = close + 1;
            open = sentence.indexOf('{', from);
        }
        tail = sentence.substring(from);
    }

    /** The sentence; an operand that is not known stays as it is written. */
    String fill(Map<String, Object> operands) {
        if (pieces.isEmpty()) {
            return tail;
        }
        StringBuilder filled = new StringBuilder(SENTENCE);
        for (Piece piece : pieces) {
            filled.append(piece.before());
            Object operand = operands.get(piece.name());
            if (operand == null) {
                filled.append('{').append(piece.name()).append('}');
            } else if (operand instanceof List<?> list) {
                addAll(list, filled);
            } else {
                filled.append(operand);
            }
        }
        return filled.append(tail).toString();
    }

    private void addAll(List<?> list, StringBuilder filled) {
        for (int i = 0; i < list.size(); i++) {
            filled.append(i == 0 ? "" : separator).append(list.get(i));
        }
    }
}
