package io.gongkai.stats.school;

import static java.util.Comparator.comparingInt;
import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.mapping;
import static java.util.stream.Collectors.toList;

import io.gongkai.stats.sql.Arguments;
import io.gongkai.stats.sql.Database;
import io.gongkai.stats.sql.Row;
import io.gongkai.stats.sql.RowReader;
import io.gongkai.stats.vocabulary.Applicability;
import io.gongkai.stats.vocabulary.ItemStatus;
import io.gongkai.stats.vocabulary.Part;
import io.gongkai.stats.vocabulary.PartStatus;
import io.gongkai.stats.vocabulary.Qualifier;
import io.gongkai.stats.vocabulary.SchoolYear;
import io.gongkai.stats.vocabulary.Severity;
import io.gongkai.stats.vocabulary.Verdict;
import jakarta.enterprise.context.ApplicationScoped;
import java.sql.SQLException;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** Puts together what is known of a school over the years. */
@ApplicationScoped
class Profiles {

    private final Database database;

    Profiles(Database database) {
        this.database = database;
    }

    /** A foreigner may not see the values of other schools. */
    SchoolProfile of(RegisteredSchool school, boolean foreigner) {
        Arguments arguments = Arguments.with("school", school.code())
                .and("province", school.provinceCode())
                .and("type", school.schoolType());
        return school.with(years(arguments, facts(arguments), foreigner));
    }

    private List<ProfileYear> years(Arguments arguments, Facts facts, boolean foreigner) {
        return database.list(ProfileSql.YEARS, arguments, row -> {
            SchoolYear year = year(row);
            return new ProfileYear(
                    year,
                    row.idOrNull("report_id"),
                    row.integerOrNull("revision"),
                    row.instantOrNull("submitted_at"),
                    row.flagOrNull("late"),
                    row.wordOrNull("verdict", Verdict.class),
                    asMap(facts.parts.getOrDefault(year, List.of())),
                    inOrder(facts.items.getOrDefault(year, List.of())),
                    asMap(facts.findings.getOrDefault(year, List.of())),
                    facts.figures.getOrDefault(year, List.of()).stream()
                            .map(figure -> figure.seenBy(foreigner))
                            .toList());
        });
    }

    private Facts facts(Arguments arguments) {
        PeerValues peers = peers(arguments);
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

    private PeerValues peers(Arguments arguments) {
        PeerValues peers = new PeerValues();
        database.list(ProfileSql.PEERS, arguments, row -> {
            row.eachNumber("stated", peers.of(year(row)));
            return peers;
        });
        return peers;
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

    private static ProfileFigure figure(Row row, PeerValues peers) throws SQLException {
        SchoolYear year = year(row);
        String metric = row.text("metric");
        return new ProfileFigure(
                metric,
                row.number("value"),
                row.text("unit"),
                row.word("qualifier", Qualifier.class),
                row.texts("quotes"),
                peers.median(year, metric),
                peers.count(year, metric));
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
            Map<SchoolYear, List<ProfileFigure>> figures) {}
}
