package io.gongkai.demo;

import io.gongkai.demo.GeneratedReport.Source;
import io.gongkai.demo.phrase.Dice;
import io.gongkai.demo.phrase.Voice;
import io.gongkai.demo.report.Subject;
import io.gongkai.demo.school.School;
import java.util.List;
import java.util.Optional;

/** Who hands in a report in a year, how punctually, and whether in words of its own. */
final class Authors {

    private static final double OWN_COPIES = 0.03;
    private static final double FOREIGN_COPIES = 0.025;

    private final long seed;
    private final List<School> schools;
    private final int firstYear;

    Authors(long seed, List<School> schools, int firstYear) {
        this.seed = seed;
        this.schools = schools;
        this.firstYear = firstYear;
    }

    boolean handsIn(School school, int yearsPassed) {
        return !dice(school, yearsPassed, "missing").chance(0.01 + 0.06 * (1 - school.diligence()));
    }

    boolean isLate(School school, int yearsPassed) {
        return dice(school, yearsPassed, "late").chance(0.02 + 0.14 * (1 - school.diligence()));
    }

    /** Some schools send the addresses of the table in a form of their own beside the text. */
    boolean sendsChecklist(School school) {
        return dice(school, 0, "checklist").chance(0.3);
    }

    /** Where the report was copied from: the school's own of last year, or that of another school of its kind. */
    Optional<Source> source(School school, int yearsPassed) {
        if (yearsPassed == 0) {
            return Optional.empty();
        }
        Dice dice = dice(school, yearsPassed, "copy");
        double draw = dice.between(0.0, 1.0);
        if (draw < OWN_COPIES && handsIn(school, yearsPassed - 1)) {
            return Optional.of(new Source(school.code(), year(yearsPassed - 1)));
        }
        List<School> models = schools.stream()
                .filter(other -> isModel(other, school, yearsPassed - 1))
                .toList();
        return draw < OWN_COPIES || draw > OWN_COPIES + FOREIGN_COPIES || models.isEmpty()
                ? Optional.empty()
                : Optional.of(new Source(dice.pick(models).code(), year(yearsPassed - 1)));
    }

    private boolean isModel(School other, School school, int yearsPassed) {
        return !other.equals(school)
                && other.type() == school.type()
                && other.ownership() == school.ownership()
                && handsIn(other, yearsPassed);
    }

    /** A copied report has the words of its source and figures of its own. */
    Subject subject(School school, int yearsPassed) {
        Voice own = new Voice(seed, school.code(), year(yearsPassed));
        return source(school, yearsPassed)
                .map(source -> subject(find(source.schoolCode()), yearsPassed - 1))
                .map(model ->
                        new Subject(seed, school, firstYear + yearsPassed, yearsPassed, model.voice(), model.speaker()))
                .orElse(new Subject(seed, school, firstYear + yearsPassed, yearsPassed, own, school));
    }

    private School find(String code) {
        return schools.stream()
                .filter(school -> school.code().equals(code))
                .findFirst()
                .orElseThrow();
    }

    private String year(int yearsPassed) {
        return firstYear + yearsPassed + "-" + (firstYear + yearsPassed + 1);
    }

    private Dice dice(School school, int yearsPassed, String occasion) {
        return Dice.of(seed, school.code(), yearsPassed, occasion);
    }
}
