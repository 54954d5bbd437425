package io.gongkai.stats.season;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.mapping;
import static java.util.stream.Collectors.toList;

import io.gongkai.stats.export.Form;
import io.gongkai.stats.sql.Database;
import io.gongkai.stats.sql.Row;
import io.gongkai.stats.vocabulary.CollectionStatus;
import io.gongkai.stats.vocabulary.Ownership;
import io.gongkai.stats.vocabulary.SchoolType;
import jakarta.enterprise.context.ApplicationScoped;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/** Answers how many reports were expected and came. */
@ApplicationScoped
public class Season {

    private static final String COLLECTION =
            "SELECT due_date, status FROM collection WHERE province_code = :province AND academic_year = :year";

    private static final String KNOWN = """
            SELECT EXISTS (SELECT 1 FROM collection WHERE province_code = :province AND academic_year = :year)
                OR EXISTS (SELECT 1 FROM submission WHERE province_code = :province AND academic_year = :year)
                OR EXISTS (SELECT 1 FROM assessment WHERE province_code = :province AND academic_year = :year) AS known
            """;

    /** A city that nobody registered is not all cities. */
    private static final String CITY = "CASE WHEN grouping(city) = 0 THEN coalesce(city, '') END AS city, ";

    private static final String GROUPS =
            SchoolFilter.CHOSEN + "SELECT school_type, ownership, " + CITY + SchoolCounts.AGGREGATES + """
              FROM chosen
             GROUP BY GROUPING SETS ((), (school_type), (ownership), (school_type, ownership), (city))
             ORDER BY grouping(school_type, ownership, city) = 7 DESC, grouping(city) DESC,
                      grouping(school_type, ownership) DESC, school_type DESC, ownership DESC, city
            """;

    private static final String NAMED = SchoolFilter.CHOSEN + """
            SELECT school_code, name, city, school_type, ownership, submitted_at, withdrawn,
                   report_id IS NOT NULL AS came
              FROM chosen
             WHERE report_id IS NULL OR late
             ORDER BY school_code
            """;

    private final Database database;

    Season(Database database) {
        this.database = database;
    }

    /** Whether anything is known of this year: a collection or a report. */
    public boolean isKnown(SchoolFilter asked) {
        return database.first(KNOWN, asked.arguments(), row -> row.flag("known"))
                .orElse(false);
    }

    /** The counts over all schools asked for. */
    public SchoolCounts counts(SchoolFilter asked) {
        return database.first(
                        SchoolFilter.CHOSEN + "SELECT " + SchoolCounts.AGGREGATES + " FROM chosen",
                        asked.arguments(),
                        SchoolCounts::of)
                .orElseThrow();
    }

    /** The last day on time; null where no collection is known. */
    public @Nullable LocalDate dueDate(SchoolFilter asked) {
        return opened(asked).dueDate();
    }

    private Opened opened(SchoolFilter asked) {
        return database.first(
                        COLLECTION,
                        asked.arguments(),
                        row -> new Opened(row.dateOrNull("due_date"), row.word("status", CollectionStatus.class)))
                .orElse(new Opened(null, null));
    }

    /** The whole overview as the API gives it. */
    public Overview overview(SchoolFilter asked) {
        return overview(asked, Form.plain(GroupCounts.COLUMNS));
    }

    Overview overview(SchoolFilter asked, Form<GroupCounts> form) {
        Opened opened = opened(asked);
        List<GroupCounts> groups = groups(asked);
        Map<Boolean, List<SchoolInSeason>> named = named(asked);
        return new Overview(
                asked.provinceCode(),
                asked.year(),
                opened.dueDate(),
                opened.status(),
                groups.get(0).counts(),
                form.sorted(of(groups, group -> group.city() == null)),
                form.sorted(of(groups, group -> group.city() != null)),
                named.getOrDefault(false, List.of()),
                named.getOrDefault(true, List.of()));
    }

    private static List<GroupCounts> of(List<GroupCounts> groups, Predicate<GroupCounts> wanted) {
        return groups.stream().skip(1).filter(wanted).toList();
    }

    /** The group of all schools comes first, also where there is none. */
    private List<GroupCounts> groups(SchoolFilter asked) {
        return database.list(
                GROUPS,
                asked.arguments(),
                row -> new GroupCounts(
                        row.wordOrNull("school_type", SchoolType.class),
                        row.wordOrNull("ownership", Ownership.class),
                        row.textOrNull("city"),
                        SchoolCounts.of(row)));
    }

    /** Those from which nothing came, and those that were late, by whether something came. */
    private Map<Boolean, List<SchoolInSeason>> named(SchoolFilter asked) {
        return database.list(NAMED, asked.arguments(), row -> Map.entry(row.flag("came"), school(row))).stream()
                .collect(groupingBy(Map.Entry::getKey, mapping(Map.Entry::getValue, toList())));
    }

    private static SchoolInSeason school(Row row) throws SQLException {
        return new SchoolInSeason(
                row.text("school_code"),
                row.text("name"),
                row.textOrNull("city"),
                row.word("school_type", SchoolType.class),
                row.word("ownership", Ownership.class),
                row.instantOrNull("submitted_at"),
                row.flag("withdrawn"));
    }

    private record Opened(
            @Nullable LocalDate dueDate, @Nullable CollectionStatus status) {}
}
