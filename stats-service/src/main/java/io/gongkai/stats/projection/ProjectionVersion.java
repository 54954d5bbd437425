package io.gongkai.stats.projection;

import static java.util.stream.Collectors.toMap;

import io.gongkai.stats.sql.Arguments;
import io.gongkai.stats.sql.Database;
import io.gongkai.stats.sql.Row;
import io.gongkai.stats.vocabulary.SchoolYear;
import jakarta.enterprise.context.ApplicationScoped;
import java.sql.SQLException;
import java.util.Collection;
import java.util.Map;

/** Tells whether anything changed that an answer could rest on. */
@ApplicationScoped
public class ProjectionVersion {

    private static final String ALL_YEARS = "";

    /** Starts from the clock, so that a projection built anew never repeats the numbers of the one before. */
    private static final String RAISE = """
            INSERT INTO projection_version (province_code, academic_year, version)
            VALUES (:province, :year, (extract(epoch FROM clock_timestamp()) * 1000000)::bigint)
            ON CONFLICT (province_code, academic_year) DO UPDATE
               SET version = greatest(projection_version.version + 1, excluded.version)
            """;

    private static final String OF_YEAR = """
            SELECT coalesce(max(version), 0) AS newest
              FROM projection_version
             WHERE province_code = :province AND academic_year IN ('', :year, :previous)
            """;

    private static final String OF_YEARS = """
            SELECT asked.academic_year, coalesce(max(v.version), 0) AS newest
              FROM unnest(:years::text[], :previous::text[]) AS asked (academic_year, previous)
              LEFT JOIN projection_version v
                ON v.province_code = :province AND v.academic_year IN ('', asked.academic_year, asked.previous)
             GROUP BY asked.academic_year
            """;

    private static final String OF_ALL = """
            SELECT coalesce(max(version), 0) AS newest
              FROM projection_version
             WHERE academic_year IN ('', :year)
            """;

    private static final String OF_PROVINCE = """
            SELECT coalesce(max(version), 0) AS newest
              FROM projection_version
             WHERE province_code = :province
            """;

    private final Database database;
    private final OncePerTransaction once;

    ProjectionVersion(Database database, OncePerTransaction once) {
        this.database = database;
        this.once = once;
    }

    /** Last in a transaction: all changes of a province and year meet at this row. */
    void raise(String provinceCode, SchoolYear year) {
        raise(provinceCode, year.toString());
    }

    /** Also where something was entered that answers on all years of the province rest on. */
    public void raiseAllYears(String provinceCode) {
        raise(provinceCode, ALL_YEARS);
    }

    private void raise(String provinceCode, String year) {
        if (once.isFirst(provinceCode + year)) {
            database.change(RAISE, Arguments.with("province", provinceCode).and("year", year));
        }
    }

    /** Version of all that answers on a year rest on: its own facts, those of the year before, and the register. */
    public String of(String provinceCode, SchoolYear year) {
        return read(
                OF_YEAR,
                Arguments.with("province", provinceCode).and("year", year).and("previous", year.previous()));
    }

    /** Of each year what {@link #of(String, SchoolYear)} says of it. */
    Map<SchoolYear, String> of(String provinceCode, Collection<SchoolYear> years) {
        Arguments arguments = Arguments.with("province", provinceCode)
                .and("years", years)
                .and("previous", years.stream().map(SchoolYear::previous).toList());
        return database
                .list(OF_YEARS, arguments, row -> Map.entry(SchoolYear.of(row.text("academic_year")), newest(row)))
                .stream()
                .collect(toMap(Map.Entry::getKey, Map.Entry::getValue));
    }

    /** Version of all years of a province. */
    public String of(String provinceCode) {
        return read(OF_PROVINCE, Arguments.with("province", provinceCode));
    }

    /** Version of a year in all provinces. */
    public String ofAll(SchoolYear year) {
        return read(OF_ALL, Arguments.with("year", year));
    }

    private String read(String sql, Arguments arguments) {
        return database.first(sql, arguments, ProjectionVersion::newest).orElseThrow();
    }

    private static String newest(Row row) throws SQLException {
        return Long.toString(row.count("newest"), Character.MAX_RADIX);
    }
}
