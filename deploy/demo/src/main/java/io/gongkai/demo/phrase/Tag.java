package io.gongkai.demo.phrase;

import io.gongkai.demo.draft.ItemStatus;
import java.util.List;
import java.util.stream.Stream;

/** The key of a label in a pattern. */
sealed interface Tag {

    /** Numbers of list items and what is said of them: {@code 7}, {@code 11,12x}. */
    record Items(List<Integer> numbers, ItemStatus status) implements Tag {}

    /** A figure: {@code metric}, {@code metric=fact or number}, {@code ?metric} where a reader may leave it out. */
    record Figure(String metric, String fact, boolean optional) implements Tag {}

    /** Something that can be reckoned: {@code SUM}, {@code RATIO.survey}. */
    record Reckoning(String fault) implements Tag {}

    static Tag parse(String key) {
        if (Character.isDigit(key.charAt(0))) {
            ItemStatus status = ItemStatus.marked(key.charAt(key.length() - 1));
            List<Integer> numbers = Stream.of(key.replaceAll("[^0-9,]", "").split(","))
                    .map(Integer::valueOf)
                    .toList();
            return new Items(numbers, status);
        }
        if (Character.isUpperCase(key.charAt(0))) {
            return new Reckoning(key);
        }
        boolean optional = key.startsWith("?");
        String[] halves = key.substring(optional ? 1 : 0).split("=", -1);
        return new Figure(halves[0], halves[halves.length - 1], optional);
    }
}
