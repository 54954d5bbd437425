package io.gongkai.demo.report;

import io.gongkai.demo.phrase.Dice;
import java.math.BigDecimal;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

/** What is wrong in a report on purpose, by the names that the labels of the patterns use. */
final class Faults {

    static final String PART_COUNT = "PART_COUNT";
    static final String PERIOD = "PERIOD";
    static final String DOCUMENT_NUMBER = "DOCUMENT_NUMBER";
    static final String DUPLICATE_LINK = "DUPLICATE_LINK";

    private static final List<String> KINDS = List.of(
            "SUM",
            "SUM",
            "SUM.applications",
            "RATIO.survey",
            "RATIO.registration",
            "RATIO.employment",
            "RATIO.service",
            "STALE_YEAR.S3",
            "STALE_YEAR.S5",
            PART_COUNT,
            PERIOD,
            DOCUMENT_NUMBER,
            DOCUMENT_NUMBER,
            DUPLICATE_LINK);

    /** Sorted, because the order of the draws must be the same in every process. */
    private static final Map<String, String> RATES = new TreeMap<>(Map.of(
            "RATIO.survey", "survey_rate",
            "RATIO.registration", "registration_rate",
            "RATIO.employment", "employment_rate",
            "RATIO.service", "service_case_rate"));

    private Faults() {}

    /** None in most reports; careless schools make more. */
    static Set<String> of(Dice dice, double diligence) {
        Set<String> faults = new HashSet<>();
        for (double share = 0.55 - 0.4 * diligence; dice.chance(share); share *= 0.4) {
            faults.add(dice.pick(KINDS));
        }
        return faults;
    }

    /** Makes the figures wrong by more than any rounding. */
    static void plant(Set<String> faults, Map<String, BigDecimal> figures, Dice dice) {
        for (Map.Entry<String, String> rate : RATES.entrySet()) {
            BigDecimal slip = BigDecimal.valueOf(dice.between(12, 55), 1);
            if (faults.contains(rate.getKey())) {
                figures.merge(rate.getValue(), slip, BigDecimal::subtract);
            }
        }
        if (faults.contains("SUM")) {
            figures.merge("disclosed_total", BigDecimal.valueOf(dice.between(10, 90)), BigDecimal::add);
        }
        if (faults.contains("SUM.applications")) {
            figures.merge("app_granted", BigDecimal.ONE, BigDecimal::add);
            figures.merge("app_net", BigDecimal.ONE, BigDecimal::add);
        }
    }
}
