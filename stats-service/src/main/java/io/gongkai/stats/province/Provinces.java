package io.gongkai.stats.province;

import io.gongkai.stats.measure.Measure;
import io.gongkai.stats.measure.Share;
import io.gongkai.stats.peer.Disclosure;
import io.gongkai.stats.season.SchoolCounts;
import io.gongkai.stats.sql.Arguments;
import io.gongkai.stats.sql.Database;
import io.gongkai.stats.sql.Row;
import io.gongkai.stats.vocabulary.ProvinceCode;
import io.gongkai.stats.vocabulary.SchoolYear;
import jakarta.enterprise.context.ApplicationScoped;
import java.sql.SQLException;
import org.jspecify.annotations.Nullable;

/** Puts the provinces side by side. */
@ApplicationScoped
class Provinces {

    private static final String ROWS = """
            WITH province AS (
                SELECT province_code
                  FROM unnest(:provinces::text[]) AS possible (province_code)
                 WHERE coalesce((SELECT true FROM collection c
                                  WHERE c.province_code = possible.province_code AND c.academic_year = :year LIMIT 1),
                                (SELECT true FROM submission s
                                  WHERE s.province_code = possible.province_code AND s.academic_year = :year LIMIT 1),
                                (SELECT true FROM assessment a
                                  WHERE a.province_code = possible.province_code AND a.academic_year = :year LIMIT 1))),
            standings AS (
                SELECT p.province_code, s.*
                  FROM province p
                 CROSS JOIN LATERAL standing(p.province_code, :year) s)
            SELECT chosen.province_code,\s""" + SchoolCounts.AGGREGATES + """
                   , sum(t.parts_applicable) AS parts_applicable, sum(t.parts_covered) AS parts_covered,
                   sum(t.items_applicable) AS items_applicable, sum(t.items_disclosed) AS items_disclosed,
                   sum(t.must_fix) AS must_fix, count(m.value) AS stated,
                   trim_scale(round((percentile_cont(0.5) WITHIN GROUP (ORDER BY m.value))::numeric, 6)) AS median
              FROM standings chosen
              LEFT JOIN LATERAL (SELECT parts_applicable, parts_covered, items_applicable, items_disclosed, must_fix
                                   FROM tally
                                  WHERE tally.report_id = chosen.assessed_report) t ON true
              LEFT JOIN LATERAL (SELECT value
                                   FROM measured
                                  WHERE measured.report_id = chosen.assessed_report AND metric = :metric) m ON true
             GROUP BY chosen.province_code
             ORDER BY chosen.province_code
            """;

    private final Database database;
    private final ProvinceNames names;

    Provinces(Database database, ProvinceNames names) {
        this.database = database;
        this.names = names;
    }

    /** All provinces, or only the one that the caller may read. */
    ProvinceTable of(SchoolYear year, @Nullable String only, @Nullable Measure measure) {
        String[] provinces = only == null ? ProvinceCode.all().toArray(String[]::new) : new String[] {only};
        return new ProvinceTable(
                year,
                measure,
                database.list(
                        ROWS,
                        Arguments.with("year", year)
                                .and("provinces", provinces)
                                .and("metric", measure == null ? null : measure.metric()),
                        row -> province(row, measure != null)));
    }

    private ProvinceRow province(Row row, boolean measured) throws SQLException {
        SchoolCounts counts = SchoolCounts.of(row);
        String code = row.text("province_code");
        long stated = row.count("stated");
        return new ProvinceRow(
                code,
                names.of(code),
                counts,
                Share.of(counts.submitted(), counts.expected()),
                Share.of(counts.onTime(), counts.expected()),
                Share.of(row.count("parts_covered"), row.count("parts_applicable")),
                Share.of(row.count("items_disclosed"), row.count("items_applicable")),
                Share.of(row.count("must_fix"), counts.assessed()),
                measured ? stated : null,
                measured && Disclosure.isEnough(stated) ? row.numberOrNull("median") : null);
    }
}
