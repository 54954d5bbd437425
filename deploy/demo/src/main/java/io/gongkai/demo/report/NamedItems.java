package io.gongkai.demo.report;

import io.gongkai.demo.school.ItemHabits;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

/**
 * What a school says of the list items.
 *
 * @param byField those that it discloses, by field of the list
 * @param inapplicable those that do not apply to it
 */
record NamedItems(Map<String, List<Integer>> byField, Set<Integer> inapplicable) {

    static NamedItems of(ItemHabits habits, Subject subject) {
        return new NamedItems(
                habits.named(subject.seed(), subject.speaker(), subject.yearsPassed()),
                habits.inapplicable(subject.seed(), subject.speaker()));
    }

    Set<Integer> disclosed() {
        Set<Integer> numbers = new TreeSet<>();
        byField.values().forEach(numbers::addAll);
        return numbers;
    }
}
