package io.gongkai.demo.phrase;

import java.util.List;

/**
 * Who speaks. A school keeps most of its sentence families from year to year and chooses the words within them anew.
 *
 * @param school whose families
 * @param year whose choice of words
 */
public record Voice(long seed, String school, String year) {

    private static final double KEPT = 0.55;

    /** The family for this occasion. */
    <T> T family(String list, String occasion, List<T> families) {
        boolean kept = Dice.of(seed, school, year, "kept", list, occasion).chance(KEPT);
        return Dice.of(seed, school, kept ? "" : year, "family", list, occasion).pick(families);
    }

    public Dice dice(String occasion) {
        return Dice.of(seed, school, year, occasion);
    }
}
