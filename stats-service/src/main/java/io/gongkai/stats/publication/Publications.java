package io.gongkai.stats.publication;

import io.gongkai.stats.projection.ProjectionVersion;
import io.gongkai.stats.publication.Publication.Act;
import io.gongkai.stats.publication.Publication.Publicity;
import io.gongkai.stats.season.SchoolFilter;
import io.gongkai.stats.sql.Arguments;
import io.gongkai.stats.sql.Database;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import org.jboss.logging.Logger;
import org.jspecify.annotations.Nullable;

/** Publishes and revokes. */
@ApplicationScoped
class Publications {

    private static final Logger LOG = Logger.getLogger(Publications.class);

    private static final String ACTS = """
            SELECT act, acted_by, acted_at, reason
              FROM publication_act
             WHERE province_code = :province AND academic_year = :year
             ORDER BY version DESC
            """;

    /** Of two at once the second finds the version taken. */
    private static final String ADD = """
            INSERT INTO publication_act (province_code, academic_year, version, act, acted_by, acted_at, reason)
            VALUES (:province, :year, :version, :act, :by, :now, :reason)
            ON CONFLICT DO NOTHING
            """;

    private static final String REMEMBER = """
            INSERT INTO published_revision (province_code, academic_year, version, school_code, revision)
            SELECT province_code, academic_year, :version, school_code, accepted_revision
              FROM decision
             WHERE province_code = :province AND academic_year = :year
               AND accepted_revision IS NOT NULL AND decision <> 'WITHDRAWN'
            """;

    private final Database database;
    private final ProjectionVersion versions;
    private final Clock clock;

    Publications(Database database, ProjectionVersion versions, Clock clock) {
        this.database = database;
        this.versions = versions;
        this.clock = clock;
    }

    Publication of(SchoolFilter asked) {
        return Publication.of(
                asked.provinceCode(),
                asked.year(),
                database.list(
                        ACTS,
                        arguments(asked),
                        row -> new Act(
                                row.word("act", Publicity.class),
                                row.text("acted_by"),
                                row.instant("acted_at"),
                                row.textOrNull("reason"))));
    }

    /** False where somebody else did something meanwhile. */
    @Transactional
    public boolean act(SchoolFilter asked, Publication before, Publicity kind, String by, @Nullable String reason) {
        Arguments arguments = arguments(asked)
                .and("version", before.version() + 1)
                .and("act", kind)
                .and("by", by)
                .and("now", clock.instant())
                .and("reason", reason);
        if (database.change(ADD, arguments) == 0) {
            return false;
        }
        if (kind == Publicity.PUBLISHED) {
            database.change(REMEMBER, arguments);
        }
        versions.raiseAllYears(asked.provinceCode());
        LOG.infof(
                "Publication of a year changed. province=%s year=%s act=%s by=%s",
                asked.provinceCode(), asked.year(), kind, by);
        return true;
    }

    private static Arguments arguments(SchoolFilter asked) {
        return Arguments.with("province", asked.provinceCode()).and("year", asked.year());
    }
}
