package io.gongkai.stats.peer;

import io.gongkai.stats.projection.ProjectionVersion;
import io.gongkai.stats.sql.Arguments;
import io.gongkai.stats.sql.Database;
import io.gongkai.stats.sql.Row;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.sql.SQLException;
import java.time.Clock;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Keeps the peer groups that people put together. */
@ApplicationScoped
class PeerGroups {

    private static final String GROUP = """
            SELECT g.*, ARRAY(SELECT school_code FROM peer_group_school s WHERE s.group_id = g.id ORDER BY 1) AS schools
              FROM peer_group g
            """;
    private static final String LIST = GROUP + """
             WHERE (:province::text IS NULL OR province_code = :province)
               AND (shared OR owner = :subject OR :all)
            """;
    private static final String REGISTERED =
            "SELECT school_code FROM school WHERE province_code = :province AND school_code = ANY (:codes)";
    private static final String INSERT = """
            INSERT INTO peer_group (id, province_code, name, owner, shared, version, created_at, changed_at)
            VALUES (:id, :province, :name, :owner, :shared, 1, :now, :now)
            ON CONFLICT DO NOTHING
            """;
    private static final String UPDATE = """
            UPDATE peer_group
               SET name = :name, shared = :shared, version = version + 1, changed_at = :now
             WHERE id = :id AND version = :version
               AND NOT EXISTS (SELECT 1 FROM peer_group o
                                WHERE o.province_code = peer_group.province_code AND o.owner = peer_group.owner
                                  AND o.name = :name AND o.id <> :id)
            """;
    private static final String SCHOOLS = """
            INSERT INTO peer_group_school (group_id, school_code)
            SELECT :id, code FROM unnest(:codes::text[]) AS code
            """;

    private final Database database;
    private final ProjectionVersion versions;
    private final Clock clock;

    PeerGroups(Database database, ProjectionVersion versions, Clock clock) {
        this.database = database;
        this.versions = versions;
        this.clock = clock;
    }

    /** Those that are shared and those of the subject, in no order; all of them on demand. */
    List<PeerGroup> list(@Nullable String provinceCode, String subject, boolean all) {
        return database.list(
                LIST,
                Arguments.with("province", provinceCode).and("subject", subject).and("all", all),
                PeerGroups::group);
    }

    Optional<PeerGroup> find(UUID id) {
        return database.first(GROUP + " WHERE id = :id", Arguments.with("id", id), PeerGroups::group);
    }

    Set<String> registered(String provinceCode, List<String> codes) {
        return new HashSet<>(database.list(
                REGISTERED,
                Arguments.with("province", provinceCode).and("codes", codes.toArray(String[]::new)),
                row -> row.text("school_code")));
    }

    /** Saves a new group; nothing where the owner has one of this name. */
    @Transactional
    public Optional<PeerGroup> create(String provinceCode, SavePeerGroup asked, String owner) {
        UUID id = UUID.randomUUID();
        int rows = database.change(
                INSERT, arguments(id, asked).and("province", provinceCode).and("owner", owner));
        return rows == 0 ? Optional.empty() : saved(id, provinceCode, asked);
    }

    /** Changes a group of this version; nothing where the owner has another of the name, or somebody was faster. */
    @Transactional
    public Optional<PeerGroup> change(PeerGroup group, SavePeerGroup asked) {
        if (database.change(UPDATE, arguments(group.id(), asked).and("version", group.version())) == 0) {
            return Optional.empty();
        }
        database.change("DELETE FROM peer_group_school WHERE group_id = :id", Arguments.with("id", group.id()));
        return saved(group.id(), group.provinceCode(), asked);
    }

    @Transactional
    public void delete(PeerGroup group) {
        database.change("DELETE FROM peer_group WHERE id = :id", Arguments.with("id", group.id()));
        versions.raiseAllYears(group.provinceCode());
    }

    private Optional<PeerGroup> saved(UUID id, String provinceCode, SavePeerGroup asked) {
        database.change(
                SCHOOLS, Arguments.with("id", id).and("codes", asked.codes().toArray(String[]::new)));
        versions.raiseAllYears(provinceCode);
        return find(id);
    }

    private Arguments arguments(UUID id, SavePeerGroup asked) {
        return Arguments.with("id", id)
                .and("name", asked.name())
                .and("shared", asked.isShared())
                .and("now", clock.instant());
    }

    private static PeerGroup group(Row row) throws SQLException {
        return new PeerGroup(
                row.id("id"),
                row.text("province_code"),
                row.text("name"),
                row.text("owner"),
                row.flag("shared"),
                row.texts("schools"),
                row.count("version"),
                row.instant("created_at"),
                row.instant("changed_at"));
    }
}
