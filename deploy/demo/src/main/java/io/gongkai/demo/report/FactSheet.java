package io.gongkai.demo.report;

import io.gongkai.demo.phrase.Dice;
import io.gongkai.demo.phrase.Facts;
import io.gongkai.demo.school.Figures;
import java.math.BigDecimal;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Brings together what a report has to say: words, figures and what is wrong in them. */
final class FactSheet {

    private static final List<String> MONTHS = List.of("3月", "4月", "5月", "6月", "7月");
    private static final List<String> OFFICES = List.of("教务处", "学生处", "党政办公室", "宣传部", "科研处", "人事处");

    private FactSheet() {}

    static Facts of(Subject subject, Channels channels, Set<String> faults) {
        Dice dice = Dice.of(subject.seed(), subject.school().code(), subject.firstYear(), "facts");
        return new Facts(words(subject), figures(subject, channels, faults, dice), faults);
    }

    /** In a year when a figure leaps, the total leaps with it. */
    private static Map<String, BigDecimal> figures(Subject subject, Channels channels, Set<String> faults, Dice dice) {
        Map<String, BigDecimal> figures = year(subject, subject.yearsPassed());
        BigDecimal total = channels.total(figures);
        figures.put("disclosed_total", total);
        if (subject.yearsPassed() > 0) {
            BigDecimal former = channels.total(year(subject, subject.yearsPassed() - 1));
            figures.put("growth_count", total.subtract(former).abs());
            figures.put("growth_sign", BigDecimal.valueOf(total.compareTo(former)));
        }
        Faults.plant(faults, figures, dice);
        return figures;
    }

    private static Map<String, BigDecimal> year(Subject subject, int yearsPassed) {
        Map<String, BigDecimal> figures = Figures.of(subject.seed(), subject.school(), yearsPassed);
        return Figures.isOutlier(subject.seed(), subject.school(), yearsPassed) ? Figures.withLeap(figures) : figures;
    }

    private static Map<String, String> words(Subject subject) {
        Dice dice = subject.voice().dice("words");
        int first = dice.below(OFFICES.size());
        Map<String, String> words = new HashMap<>();
        words.put("name", subject.school().name());
        words.put("short", subject.school().shortName());
        words.put("leader", subject.school().shortName().equals("学校") ? "校长" : "院长");
        words.put("year", subject.academicYear() + "学年");
        for (int i = 0; i <= 3; i++) {
            words.put("y" + i, Integer.toString(subject.firstYear() - 1 + i));
        }
        words.put("month", dice.pick(MONTHS));
        words.put("unit_a_name", OFFICES.get(first));
        words.put("unit_b_name", OFFICES.get((first + 1) % OFFICES.size()));
        words.put("unit_c_name", OFFICES.get((first + 2) % OFFICES.size()));
        return words;
    }
}
