package io.gongkai.stats.school;

import static java.util.Comparator.comparingInt;
import static java.util.Objects.requireNonNull;
import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.mapping;
import static java.util.stream.Collectors.toList;
import static java.util.stream.Collectors.toMap;

import io.gongkai.stats.projection.KeptYears;
import io.gongkai.stats.projection.ProjectionVersion;
import io.gongkai.stats.school.PeerMedians.PeerMedian;
import io.gongkai.stats.sql.Arguments;
import io.gongkai.stats.sql.Database;
import io.gongkai.stats.sql.Row;
import io.gongkai.stats.sql.RowReader;
import io.gongkai.stats.vocabulary.Applicability;
import io.gongkai.stats.vocabulary.ItemStatus;
import io.gongkai.stats.vocabulary.Part;
import io.gongkai.stats.vocabulary.PartStatus;
import io.gongkai.stats.vocabulary.Qualifier;
import io.gongkai.stats.vocabulary.SchoolType;
import io.gongkai.stats.vocabulary.SchoolYear;
import io.gongkai.stats.vocabulary.Severity;
import io.gongkai.stats.vocabulary.Verdict;
import jakarta.enterprise.context.ApplicationScoped;
import java.sql.SQLException;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

/** Puts together what is known of a school over the years. */
@ApplicationScoped
class Profiles {

    /** The types of the schools of a country in as many years as there are reports. */
    private static final int KEPT = 2_000;

    private final Database database;
    private final KeptYears<SchoolType, PeerMedians> kept;

    Profiles(Database database, ProjectionVersion versions) {
        this.database = database;
        this.kept = new KeptYears<>(versions, KEPT);
    }

    /** A foreigner may not see the values of other schools. */
    SchoolProfile of(RegisteredSchool school, boolean foreigner) {
        Arguments arguments = Arguments.with("school", school.code()).and("province", school.provinceCode());
        List<ProfileYear> years = database.list(ProfileSql.YEARS, arguments, Profiles::standing);
        Facts facts = facts(arguments, peers(school, years));
        return school.with(
                years.stream().map(year -> facts.addTo(year, foreigner)).toList());
    }

    private Facts facts(Arguments arguments, Map<SchoolYear, PeerMedians> peers) {
        return new Facts(
                byYear(
                        ProfileSql.PARTS,
                        arguments,
                        row -> Map.entry(row.word("part", Part.class), row.word("status", PartStatus.class))),
                byYear(ProfileSql.ITEMS, arguments, Profiles::items),
                byYear(
                        ProfileSql.FINDINGS,
                        arguments,
                        row -> Map.entry(row.word("severity", Severity.class), row.count("findings"))),
                byYear(ProfileSql.FIGURES, arguments, row -> figure(row, peers)));
    }

    private Map<SchoolYear, PeerMedians> peers(RegisteredSchool school, List<ProfileYear> years) {
        return kept.of(
                school.provinceCode(),
                years.stream().map(ProfileYear::academicYear).toList(),
                school.schoolType(),
                open -> peers(school, open));
    }

    private Map<SchoolYear, PeerMedians> peers(RegisteredSchool school, Set<SchoolYear> years) {
        Map<SchoolYear, PeerValues> values = years.stream().collect(toMap(year -> year, year -> new PeerValues()));
        Arguments arguments = Arguments.with("province", school.provinceCode())
                .and("type", school.schoolType())
                .and("years", years);
        database.list(ProfileSql.PEERS, arguments, row -> {
            row.eachNumber("stated", requireNonNull(values.get(year(row))));
            return values;
        });
        return values.entrySet().stream()
                .collect(toMap(Map.Entry::getKey, entry -> entry.getValue().medians()));
    }

    private static ProfileYear standing(Row row) throws SQLException {
        return new ProfileYear(
                year(row),
                row.idOrNull("report_id"),
                row.integerOrNull("revision"),
                row.instantOrNull("submitted_at"),
                row.flagOrNull("late"),
                row.wordOrNull("verdict", Verdict.class),
                Map.of(),
                List.of(),
                Map.of(),
                List.of());
    }

    private <T> Map<SchoolYear, List<T>> byYear(String sql, Arguments arguments, RowReader<T> reader) {
        return database.list(sql, arguments, row -> Map.entry(year(row), reader.read(row))).stream()
                .collect(groupingBy(Map.Entry::getKey, mapping(Map.Entry::getValue, toList())));
    }

    private static SchoolYear year(Row row) throws SQLException {
        return SchoolYear.of(row.text("academic_year"));
    }

    private static List<ProfileItem> items(Row row) throws SQLException {
        ItemStatus status = row.word("status", ItemStatus.class);
        Applicability applicability = row.word("applicability", Applicability.class);
        return row.integers("items").stream()
                .map(item -> new ProfileItem(item, status, applicability))
                .toList();
    }

    private static List<ProfileItem> inOrder(List<List<ProfileItem>> groups) {
        return groups.stream()
                .flatMap(List::stream)
                .sorted(comparingInt(ProfileItem::item))
                .toList();
    }

    private static ProfileFigure figure(Row row, Map<SchoolYear, PeerMedians> peers) throws SQLException {
        String metric = row.text("metric");
        PeerMedian peer = peers.getOrDefault(year(row), PeerMedians.NONE).of(metric);
        return new ProfileFigure(
                metric,
                row.number("value"),
                row.text("unit"),
                row.word("qualifier", Qualifier.class),
                row.texts("quotes"),
                peer.median(),
                peer.count(),
                false);
    }

    private static <K extends Enum<K>, V> Map<K, V> asMap(List<Map.Entry<K, V>> entries) {
        Map<K, V> map = new TreeMap<>();
        entries.forEach(entry -> map.put(entry.getKey(), entry.getValue()));
        return map;
    }

    private record Facts(
            Map<SchoolYear, List<Map.Entry<Part, PartStatus>>> parts,
            Map<SchoolYear, List<List<ProfileItem>>> items,
            Map<SchoolYear, List<Map.Entry<Severity, Long>>> findings,
            Map<SchoolYear, List<ProfileFigure>> figures) {

        ProfileYear addTo(ProfileYear year, boolean foreigner) {
            SchoolYear of = year.academicYear();
            return year.with(
                    asMap(parts.getOrDefault(of, List.of())),
                    inOrder(items.getOrDefault(of, List.of())),
                    asMap(findings.getOrDefault(of, List.of())),
                    figures.getOrDefault(of, List.of()).stream()
                            .map(figure -> figure.seenBy(foreigner))
                            .toList());
        }
    }
}
