package io.gongkai.demo.school;

import io.gongkai.demo.phrase.Dice;
import io.gongkai.demo.phrase.PhraseBook;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;

/** Which items of the list a school names in its report ({@code habit.txt}). What it named once it names again. */
public final class ItemHabits {

    /** Above this draw a school does not have what the item is about. */
    private static final double NOT_THERE = 0.75;

    private enum Applies {
        ALL,
        PUBLIC,
        DEGREE,
        GRADUATE;

        boolean to(School school) {
            return switch (this) {
                case ALL -> true;
                case PUBLIC -> school.ownership() == Ownership.PUBLIC;
                case DEGREE -> school.type() != SchoolType.VOCATIONAL;
                case GRADUATE -> school.type() == SchoolType.GRADUATE;
            };
        }
    }

    private record Habit(int number, String field, double share, Applies applies, boolean ifThere) {

        static Habit read(String line) {
            String[] words = line.split(" ", -1);
            return new Habit(
                    Integer.parseInt(words[0]),
                    words[1],
                    Integer.parseInt(words[2]) / 100.0,
                    Applies.valueOf(words[3]),
                    words.length > 4);
        }
    }

    private final List<Habit> habits =
            PhraseBook.lines("habit.txt").stream().map(Habit::read).toList();

    /** The fields of the list in its own order, each with the items that the school names under it. */
    public Map<String, List<Integer>> named(long seed, School school, int yearsPassed) {
        double zeal = 0.5 + 0.5 * school.diligence() + 0.02 * yearsPassed;
        return habits.stream()
                .filter(habit -> habit.applies().to(school))
                .filter(habit -> draw(seed, school, habit) < zeal * habit.share())
                .collect(Collectors.groupingBy(
                        Habit::field, LinkedHashMap::new, Collectors.mapping(Habit::number, Collectors.toList())));
    }

    /** Items of which the school may say that they do not apply: those that cannot, and things it does not have. */
    public Set<Integer> inapplicable(long seed, School school) {
        return habits.stream()
                .filter(habit ->
                        !habit.applies().to(school) || habit.ifThere() && draw(seed, school, habit) > NOT_THERE)
                .map(Habit::number)
                .collect(Collectors.toCollection(TreeSet::new));
    }

    private static double draw(long seed, School school, Habit habit) {
        return Dice.of(seed, school.code(), "item", habit.number()).between(0.0, 1.0);
    }
}
