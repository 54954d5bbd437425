package io.gongkai.stats.snapshot;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.gongkai.stats.problem.CommonProblems;
import io.gongkai.stats.projection.ProjectionVersion;
import io.gongkai.stats.province.ProvinceNames;
import io.gongkai.stats.season.SchoolFilter;
import io.gongkai.stats.sql.Arguments;
import io.gongkai.stats.sql.Database;
import io.gongkai.stats.sql.Row;
import io.gongkai.stats.vocabulary.SchoolYear;
import jakarta.enterprise.context.ApplicationScoped;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.sql.SQLException;
import java.time.Clock;
import java.time.temporal.ChronoUnit;
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Takes snapshots and finds them again. */
@ApplicationScoped
public class Snapshots {

    /** A gathering takes well under a second; where something came during each of so many, more will come. */
    private static final int TRIES = 5;

    private static final String OF_YEAR = "SELECT province_code, academic_year, digest, position, taken_at"
            + " FROM snapshot WHERE province_code = :province AND academic_year = :year";
    private static final String AT_POSITION = OF_YEAR + " AND position = :position";
    private static final String OF_DIGEST = OF_YEAR + " AND digest = :digest";
    private static final String ANSWERS = "SELECT answers FROM snapshot WHERE province_code = :province"
            + " AND academic_year = :year AND digest = :digest";

    /** The first to take it names its time; for whoever comes later with the same facts it is the same snapshot. */
    private static final String KEEP = """
            INSERT INTO snapshot (province_code, academic_year, digest, position, taken_at, answers)
            VALUES (:province, :year, :digest, :position, :now, :answers)
            ON CONFLICT DO NOTHING
            """;

    private final Gathering gathering;
    private final ProjectionVersion versions;
    private final ProvinceNames names;
    private final Database database;
    private final ObjectMapper json;
    private final Clock clock;

    Snapshots(
            Gathering gathering,
            ProjectionVersion versions,
            ProvinceNames names,
            Database database,
            ObjectMapper json,
            Clock clock) {
        this.gathering = gathering;
        this.versions = versions;
        this.names = names;
        this.database = database;
        this.json = json;
        this.clock = clock;
    }

    /**
     * The snapshot of what is known now. Where nothing changed while the answers were gathered they are of one moment,
     * without a lock that would hold up the events; otherwise they are gathered again.
     */
    public Snapshot current(SchoolFilter asked) {
        for (int attempt = 0; attempt < TRIES; attempt++) {
            String position = versions.of(asked.provinceCode(), asked.year());
            Optional<Snapshot> taken =
                    database.first(AT_POSITION, of(asked).and("position", position), Snapshots::snapshot);
            if (taken.isPresent()) {
                return taken.get();
            }
            String answers = written(asked);
            if (versions.of(asked.provinceCode(), asked.year()).equals(position)) {
                return keep(asked, position, answers);
            }
        }
        throw CommonProblems.UNAVAILABLE.because();
    }

    private Snapshot keep(SchoolFilter asked, String position, String answers) {
        String digest = digest(answers);
        database.change(
                KEEP,
                of(asked)
                        .and("digest", digest)
                        .and("position", position)
                        .and("now", clock.instant().truncatedTo(ChronoUnit.SECONDS))
                        .and("answers", answers));
        return find(asked, digest).orElseThrow();
    }

    public Optional<Snapshot> find(SchoolFilter asked, String digest) {
        return database.first(OF_DIGEST, of(asked).and("digest", digest), Snapshots::snapshot);
    }

    List<Snapshot> list(SchoolFilter asked) {
        return database.list(OF_YEAR + " ORDER BY taken_at DESC, digest", of(asked), Snapshots::snapshot);
    }

    /** The very text whose digest names the snapshot. */
    public String answers(Snapshot snapshot) {
        return database.first(
                        ANSWERS,
                        Arguments.with("province", snapshot.provinceCode())
                                .and("year", snapshot.academicYear())
                                .and("digest", snapshot.digest()),
                        row -> row.text("answers"))
                .orElseThrow();
    }

    private String written(SchoolFilter asked) {
        Map<String, Object> whole = new LinkedHashMap<>();
        whole.put("provinceCode", asked.provinceCode());
        whole.put("provinceName", names.of(asked.provinceCode()).zh());
        whole.put("academicYear", asked.year());
        whole.put("answers", gathering.answers(asked));
        try {
            return json.writeValueAsString(whole);
        } catch (JsonProcessingException impossible) {
            throw new UncheckedIOException(impossible);
        }
    }

    private static Arguments of(SchoolFilter asked) {
        return Arguments.with("province", asked.provinceCode()).and("year", asked.year());
    }

    private static Snapshot snapshot(Row row) throws SQLException {
        return new Snapshot(
                row.text("province_code"),
                SchoolYear.of(row.text("academic_year")),
                row.text("digest"),
                row.text("position"),
                row.instant("taken_at"));
    }

    private static String digest(String answers) {
        try {
            return HexFormat.of()
                    .formatHex(MessageDigest.getInstance("SHA-256").digest(answers.getBytes(StandardCharsets.UTF_8)));
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException(impossible);
        }
    }
}
