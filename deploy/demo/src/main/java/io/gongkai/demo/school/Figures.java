package io.gongkai.demo.school;

import io.gongkai.demo.phrase.Dice;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.HashMap;
import java.util.Map;

/** The figures of a school and year: they follow its size, grow with the years and belong together. */
public final class Figures {

    /** A year in which a school counts in some other way, so that its figure leaps. */
    private static final double OUTLIER = 0.02;

    private static final int LEAP = 4;

    private final Map<String, BigDecimal> values = new HashMap<>();
    private final Dice ever;
    private final Dice year;
    private final int passed;
    private final double students;

    private Figures(long seed, School school, int yearsPassed) {
        this.passed = yearsPassed;
        this.ever = Dice.of(seed, school.code(), "figures");
        this.year = Dice.of(seed, school.code(), "figures", yearsPassed);
        this.students = school.students() * Math.pow(ever.between(0.99, 1.04), yearsPassed);
    }

    /** By the names that the patterns use. */
    public static Map<String, BigDecimal> of(long seed, School school, int yearsPassed) {
        Figures figures = new Figures(seed, school, yearsPassed);
        figures.channels();
        figures.followings();
        figures.pupils(school.type());
        figures.requests(school.type());
        figures.occasions();
        return figures.values;
    }

    /** In this year the counts of the web site leap. */
    public static boolean isOutlier(long seed, School school, int yearsPassed) {
        return Dice.of(seed, school.code(), "outlier", yearsPassed).chance(OUTLIER);
    }

    /** The same figures with the leap in them. */
    public static Map<String, BigDecimal> withLeap(Map<String, BigDecimal> figures) {
        Map<String, BigDecimal> leaping = new HashMap<>(figures);
        leaping.computeIfPresent("disclosed_site", (name, count) -> count.multiply(BigDecimal.valueOf(LEAP)));
        return leaping;
    }

    private void channels() {
        double site = grown(Math.pow(students, 0.8) * 0.6, 0.35);
        put("disclosed_site", site);
        put("disclosed_column", site * ever.between(0.08, 0.25) * year.around(0.1));
        put("disclosed_oa", site * ever.between(0.3, 0.9) * year.around(0.1));
        put("wechat_posts", grown(Math.pow(students, 0.5) * 3, 0.35));
        put("board_items", grown(60, 0.4));
        put("weibo_posts", grown(200, 0.6));
        put("douyin_posts", grown(60, 0.5));
        put("media_reports", grown(40, 0.5));
        count("newspaper_issues", 6 + ever.below(12));
        put("docs_issued", grown(140, 0.4));
        put("views", grown(students * 9, 0.5));
        put("unit_a", site * 0.17 + 3);
        put("unit_b", site * 0.13 + 2);
        put("unit_c", site * 0.09 + 1);
    }

    private void followings() {
        put("wechat_followers", grown(students * ever.between(0.8, 3.0), 0.1) * Math.pow(1.1, passed));
    }

    private void pupils(SchoolType type) {
        double length = type == SchoolType.VOCATIONAL ? 3.05 : 4.1;
        long graduates = put("graduates", students / length * year.around(0.05));
        long employed = put("employed", graduates * year.between(0.86, 0.98));
        rate("employment_rate", employed, graduates, year.between(1, 2));
        long plan = 10 * put("admissions_plan", students / length / 10);
        count("admissions_plan", plan);
        long actual = put("admissions_actual", plan * year.between(0.955, 0.999));
        long registered = put("admissions_registered", actual * year.between(0.88, 0.99));
        rate("admissions_rate", actual, plan, 2);
        rate("registration_rate", registered, actual, year.between(1, 2));
    }

    private void requests(SchoolType type) {
        int most = type == SchoolType.GRADUATE ? 24 : 6;
        double none = switch (type) {
            case VOCATIONAL -> 0.8;
            case UNDERGRADUATE -> 0.6;
            case GRADUATE -> 0.3;
        };
        long received = year.chance(none) ? 0 : year.between(3, most);
        count("applications_received", received);
        long refused = received / 5;
        long partly = received / 4;
        count("app_refused", refused);
        count("app_partly", partly);
        count("app_granted", received - refused - partly);
        count("app_desk", received / 3);
        count("app_net", received - received / 3);
        count("complaints", year.chance(0.04) ? year.between(1, 2) : 0);
        long cases = put("service_cases", grown(students * 0.012 + 20, 0.4));
        long done = put("service_done", cases * year.between(0.93, 0.995));
        rate("service_case_rate", done, cases, 1);
    }

    private void occasions() {
        count("meetings", year.between(2, 5));
        count("training_count", year.between(2, 4));
        long tenders = put("tender_items", grown(60, 0.5));
        count("tender_results", tenders - tenders / 12 - 1);
        long sent = 10L * year.between(20, 90);
        count("survey_sent", sent);
        long back = put("survey_back", sent * year.between(0.9, 0.99));
        long good = put("survey_good", back * year.between(0.85, 0.985));
        rate("survey_rate", good, back, 1);
        values.put("cost", BigDecimal.valueOf(year.between(21, 190), 1));
    }

    private double grown(double middle, double spread) {
        double growth = Math.pow(ever.between(0.96, 1.13), passed);
        return Math.max(9, middle * ever.around(spread) * growth * year.around(0.08));
    }

    private long put(String name, double value) {
        return count(name, Math.round(value));
    }

    private long count(String name, long value) {
        values.put(name, BigDecimal.valueOf(value));
        return value;
    }

    private void rate(String name, long part, long whole, int digits) {
        values.put(
                name,
                BigDecimal.valueOf(part * 100)
                        .divide(BigDecimal.valueOf(Math.max(1, whole)), digits, RoundingMode.HALF_UP));
    }
}
