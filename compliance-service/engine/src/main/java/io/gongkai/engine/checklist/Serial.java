package io.gongkai.engine.checklist;

import io.gongkai.engine.text.HanNumber;
import java.util.List;
import java.util.stream.IntStream;

/**
 * The number of a row: 7, 7.招生章程, 第七项, 事项七, 11-14, 19、20.
 *
 * @param first number of the first item
 * @param last number of the last item, the same unless a range is given
 * @param alone whether the cell holds nothing else
 */
record Serial(int first, int last, boolean alone) {

    private static final Serial NONE = new Serial(0, 0, false);
    private static final String RANGE = "-—–~至到";
    private static final String AFTER = ".、:)项 ";
    private static final int LARGEST = 99;

    /** What numbers the cell; a number that goes on as a word (3人, 2022年) numbers nothing. */
    static Serial of(String cell, List<String> marks) {
        int from = cell.startsWith("(") ? 1 : 0;
        String marked = "";
        for (String mark : marks) {
            if (cell.startsWith(mark, from) && mark.length() > marked.length()) {
                marked = mark;
            }
        }
        from += marked.length();
        int end = endOfNumber(cell, from, !marked.isEmpty());
        int first = number(cell, from, end);
        if (first <= 0 || first > LARGEST) {
            return NONE;
        }
        int second = end < cell.length() && isRange(cell, end, first) ? end + 1 : end;
        int secondEnd = second > end ? endOfNumber(cell, second, !marked.isEmpty()) : end;
        int last = second > end ? number(cell, second, secondEnd) : first;
        int close = Math.max(end, secondEnd);
        boolean alone = close == cell.length() || close + 1 == cell.length() && AFTER.indexOf(cell.charAt(close)) >= 0;
        boolean separated = close < cell.length() && AFTER.indexOf(cell.charAt(close)) >= 0;
        return alone || separated || !marked.isEmpty() ? new Serial(first, Math.max(first, last), alone) : NONE;
    }

    /** 19、20 is two rows in one; 1、2个校区 is not. */
    private static boolean isRange(String cell, int at, int first) {
        return RANGE.indexOf(cell.charAt(at)) >= 0
                || cell.charAt(at) == '、' && cell.substring(at + 1).equals(String.valueOf(first + 1));
    }

    boolean isPresent() {
        return first > 0;
    }

    boolean isRange() {
        return last > first;
    }

    List<Integer> numbers(int most) {
        return IntStream.rangeClosed(first, Math.min(last, most)).boxed().toList();
    }

    private static int endOfNumber(String cell, int from, boolean han) {
        int i = from;
        while (i < cell.length() && i - from < 3 && isDigit(cell.charAt(i))) {
            i++;
        }
        return i == from && han ? HanNumber.endAt(cell, from, Math.min(cell.length(), from + 3)) : i;
    }

    private static int number(String cell, int from, int to) {
        if (from >= to) {
            return 0;
        }
        return isDigit(cell.charAt(from))
                ? Integer.parseInt(cell.substring(from, to))
                : (int) HanNumber.parse(cell, from, to);
    }

    private static boolean isDigit(char c) {
        return c >= '0' && c <= '9';
    }
}
