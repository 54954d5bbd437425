package io.gongkai.stats.testing;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;

/** Some schools with some reports over two years, with several versions and revisions of most things. */
public final class RandomSeason {

    public static final String YEAR = "2020-2021";
    public static final String YEAR_BEFORE = "2019-2020";

    private static final int SCHOOLS = 12;
    private static final List<String> TYPES = List.of("VOCATIONAL", "UNDERGRADUATE", "GRADUATE");
    private static final List<String> OWNERS = List.of("PUBLIC", "PRIVATE");
    private static final List<String> METRICS =
            List.of("disclosed_total", "wechat_posts", "employment_rate", "applications_received");
    private static final List<String> UNITS = List.of("条", "条", "篇");
    private static final List<String> QUALIFIERS = List.of("EXACT", "EXACT", "ABOUT", "AT_LEAST");
    private static final List<String> PARTS =
            List.of("PRESENT", "MERGED", "NIL", "EMPTY", "REFERENCED", "MISSING", "NOT_REQUIRED");
    private static final List<String> ITEMS =
            List.of("EXPLICIT", "PARTIAL", "NONE", "PLANNED_ONLY", "NEGATED", "NOT_APPLICABLE");
    private static final List<String> APPLICABILITIES = List.of("REQUIRED", "CONDITIONAL", "NOT_APPLICABLE");

    private static final List<String> SEVERITIES = List.of("MUST_FIX", "EXPLAIN", "HINT");
    private static final List<String> QUOTES = List.of("公开信息若干条", "见上表");
    private static final List<String> DECISIONS = List.of("RETURNED", "ACCEPTED", "WITHDRAWN");

    private final Random random;

    public RandomSeason(Random random) {
        this.random = random;
    }

    /** The events of a season in any order. */
    public static List<SentEvent> shuffled(long seed) {
        List<SentEvent> events = new ArrayList<>(new RandomSeason(new Random(seed)).events());
        Collections.shuffle(events, new Random(seed));
        return events;
    }

    public List<SentEvent> events() {
        List<SentEvent> events = new ArrayList<>();
        for (String year : List.of(YEAR_BEFORE, YEAR)) {
            events.add(SampleCollection.opened("43", year, year.substring(5) + "-10-30", 1));
            events.add(SampleCollection.extended(
                    SampleSchool.number(1), year, year.substring(5) + "-10-31", year.substring(5) + "-11-30", 2));
        }
        for (int number = 1; number <= SCHOOLS; number++) {
            SampleSchool school = school(number);
            events.add(school.registered());
            events.add(school.named("改名学院" + number).version(2).registered());
            reports(school, YEAR_BEFORE, events);
            reports(school, YEAR, events);
        }
        return events;
    }

    public SampleSchool school(int number) {
        return SampleSchool.number(number)
                .inCity(number % 3 == 0 ? "湘潭" : "长沙")
                .ofType(one(TYPES))
                .ownedBy(one(OWNERS));
    }

    /** A report that was handed in once and assessed once. */
    public List<SentEvent> onceReported(SampleSchool school, String year) {
        SampleReport report = fill(SampleReport.of(school, year));
        return List.of(report.submitted(), report.assessed());
    }

    private void reports(SampleSchool school, String year, List<SentEvent> events) {
        int revisions = random.nextInt(4);
        for (int revision = 1; revision <= revisions; revision++) {
            SampleReport report = fill(SampleReport.of(school, year).revision(revision));
            if (random.nextInt(4) == 0) {
                report.late();
            }
            events.add(report.submitted());
            events.add(report.assessed());
            if (random.nextInt(3) > 0) {
                String decision = one(DECISIONS);
                events.add(report.decided(decision, 2L * revision, decision.equals("ACCEPTED") ? revision : null));
            }
            if (random.nextInt(4) == 0) {
                events.add(fill(report).assessedAgainAfter(3600).assessed());
            }
        }
    }

    private SampleReport fill(SampleReport report) {
        for (int part = 1; part <= 8; part++) {
            report.part(part, one(PARTS));
        }
        for (int item = 1; item <= 50; item++) {
            report.item(item, one(ITEMS), one(APPLICABILITIES));
        }
        for (int figure = random.nextInt(8); figure > 0; figure--) {
            String value = String.valueOf(random.nextInt(6) * 10);
            report.figure(one(METRICS), value, one(UNITS), one(QUALIFIERS), "公开" + value);
        }
        for (int finding = random.nextInt(4); finding > 0; finding--) {
            int rule = 1 + random.nextInt(3);
            int part = 1 + random.nextInt(8);
            report.finding("PART-0" + rule, SEVERITIES.get((rule + part) % 3), "S" + part, part == 8 ? rule : null);
            if (part > 2) {
                report.shownAt(QUOTES.subList(0, part % 3).toArray(String[]::new));
            }
        }
        return report;
    }

    private <T> T one(List<T> of) {
        return of.get(random.nextInt(of.size()));
    }
}
