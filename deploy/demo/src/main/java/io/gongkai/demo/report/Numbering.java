package io.gongkai.demo.report;

import io.gongkai.demo.phrase.Dice;
import io.gongkai.demo.phrase.PhraseBook;
import java.util.List;

/** How parts and points are numbered, by example: {@code 一、} and {@code （一）}. */
record Numbering(String part, String point) {

    private static final String HAN = "一二三四五六七八九";

    private static final List<Numbering> ALL = PhraseBook.lines("numbering.txt").stream()
            .map(line -> line.split(" (?=\\S+$)"))
            .map(forms -> new Numbering(forms[0], forms[1]))
            .toList();

    static Numbering of(Dice dice) {
        return dice.pick(ALL);
    }

    String part(int number) {
        return form(part, number);
    }

    String point(int number) {
        return form(point, number);
    }

    private static String form(String example, int number) {
        return example.equals("-") ? "" : example.replace("一", han(number)).replace("1", Integer.toString(number));
    }

    /** Up to 99. */
    static String han(int number) {
        int tens = number / 10;
        String ending = number % 10 == 0 ? "" : String.valueOf(HAN.charAt(number % 10 - 1));
        return switch (tens) {
            case 0 -> ending;
            case 1 -> "十" + ending;
            default -> HAN.charAt(tens - 1) + "十" + ending;
        };
    }
}
