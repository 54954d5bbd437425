package io.gongkai.stats.conservation;

import io.gongkai.stats.sql.Arguments;
import io.gongkai.stats.sql.Database;
import io.gongkai.stats.sql.Row;
import io.gongkai.stats.vocabulary.SchoolYear;
import jakarta.enterprise.context.ApplicationScoped;
import java.sql.SQLException;
import java.util.List;

/** Counts what went through, to be held against the other services. */
@ApplicationScoped
class Throughput {

    /** Counted means: no newer revision is known than the one whose facts are compared. */
    private static final String OF_SEASON = """
            SELECT count(*) FILTER (WHERE kind = 'submitted') AS submitted,
                   count(*) FILTER (WHERE kind = 'assessed') AS assessed,
                   count(*) FILTER (WHERE kind = 'counted') AS counted
              FROM (SELECT province_code, academic_year, 'submitted' AS kind FROM submission
                    UNION ALL
                    SELECT province_code, academic_year, 'assessed' FROM assessed_revision
                    UNION ALL
                    SELECT province_code, academic_year, 'counted'
                      FROM assessment a
                     WHERE NOT EXISTS (SELECT 1 FROM submission s
                                        WHERE s.report_id = a.report_id AND s.revision > a.revision)) AS passed
             WHERE province_code = :province AND academic_year = :year
            """;

    private static final String SEASONS =
            "SELECT province_code, academic_year, version FROM projection_version WHERE academic_year <> ''";

    private final Database database;

    Throughput(Database database) {
        this.database = database;
    }

    Conservation of(String provinceCode, SchoolYear year) {
        return database.first(
                        OF_SEASON, Arguments.with("province", provinceCode).and("year", year), Throughput::conservation)
                .orElseThrow();
    }

    /** All seasons of which anything is known, each as of its last change. */
    List<Season> seasons() {
        return database.list(
                SEASONS,
                Arguments.none(),
                row -> new Season(
                        row.text("province_code"), SchoolYear.of(row.text("academic_year")), row.count("version")));
    }

    private static Conservation conservation(Row row) throws SQLException {
        return new Conservation(row.count("submitted"), row.count("assessed"), row.count("counted"));
    }

    /** @param version differs once anything of the season has changed */
    record Season(String provinceCode, SchoolYear year, long version) {}
}
