package io.gongkai.ingest.document.reader;

import org.jspecify.annotations.Nullable;

/** A paragraph of a Word file as it grows: its text, its style, and the list that numbers it. */
final class WordParagraph {

    /** How paragraphs come by their numbers. */
    record Numbers(Numbering lists, StyleNumbers styles) {}

    private final StringBuilder text = new StringBuilder();
    private @Nullable String style;
    private @Nullable String list;
    private @Nullable Integer level;

    void style(@Nullable String id) {
        style = id;
    }

    void list(@Nullable String id) {
        list = id;
    }

    void level(int number) {
        level = number;
    }

    void append(CharSequence piece) {
        text.append(piece);
    }

    /** Puts an address behind its words, unless they are the address. */
    void address(@Nullable String address, int wordsFrom) {
        int from = Math.min(wordsFrom, text.length());
        if (address != null && text.indexOf(address, from) < 0) {
            text.append(' ').append(address).append(' ');
        }
    }

    int length() {
        return text.length();
    }

    /** The text with its number; a paragraph without words shows no number but counts all the same in Word. */
    String finish(Numbers numbers) {
        String number = number(numbers);
        String words = text.toString().stripTrailing();
        return words.isBlank() ? "" : number + (number.isEmpty() ? words : words.stripLeading());
    }

    /** List 0 takes the number away that the style would give. */
    private String number(Numbers numbers) {
        if (list != null) {
            return list.equals("0") ? "" : numbers.lists().next(list, level == null ? styleLevel(numbers) : level);
        }
        return numbers.styles()
                .place(style)
                .filter(place -> !place.list().equals("0"))
                .map(place -> numbers.lists().next(place.list(), level == null ? place.level() : level))
                .orElse("");
    }

    private int styleLevel(Numbers numbers) {
        return numbers.styles().place(style).map(StyleNumbers.Place::level).orElse(0);
    }
}
