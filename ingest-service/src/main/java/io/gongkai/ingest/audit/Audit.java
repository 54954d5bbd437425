package io.gongkai.ingest.audit;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.io.UncheckedIOException;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** Adds to the history in the transaction of what happens, so that neither is there without the other. */
@ApplicationScoped
public class Audit {

    private static final TypeReference<List<String>> NAMES = new TypeReference<>() {};

    private static final String ADD = """
            insert into history (report_id, revision, happened_at, act, actor, role, reason, subjects)
            values (:report, :revision, :at, :act, :actor, :role, :reason, :subjects)""";

    private static final String OF_REPORT = """
            select id, happened_at, act, revision, actor, role, reason, subjects
            from history where report_id = :report order by id""";

    private final EntityManager database;
    private final ObjectMapper json;
    private final Event<Noted> noted;

    Audit(EntityManager database, ObjectMapper json, Event<Noted> noted) {
        this.database = database;
        this.json = json;
        this.noted = noted;
    }

    @Transactional(Transactional.TxType.MANDATORY)
    public void note(Happening happening, Actor actor, Instant at) {
        // Native SQL does not wait for what Hibernate has not written yet, such as the report itself.
        database.flush();
        database.createNativeQuery(ADD)
                .setParameter("report", happening.reportId())
                .setParameter("revision", happening.revision())
                .setParameter("at", at)
                .setParameter("act", happening.act().name())
                .setParameter("actor", actor.subject())
                .setParameter("role", actor.role())
                .setParameter("reason", happening.reason())
                .setParameter("subjects", write(happening.subjects()))
                .executeUpdate();
        noted.fire(new Noted(happening, at));
    }

    /** Oldest first. */
    public List<HistoryEntry> of(UUID reportId) {
        List<?> rows = database.createNativeQuery(OF_REPORT, Object[].class)
                .setParameter("report", reportId)
                .getResultList();
        return rows.stream().map(row -> entry((Object[]) row)).toList();
    }

    /** The last entry of a kind. */
    public Optional<HistoryEntry> last(UUID reportId, Act act) {
        return of(reportId).stream().filter(entry -> entry.act() == act).reduce((earlier, later) -> later);
    }

    private HistoryEntry entry(Object[] row) {
        return new HistoryEntry(
                ((Number) row[0]).longValue(),
                (Instant) row[1],
                Act.valueOf((String) row[2]),
                ((Number) row[3]).intValue(),
                (String) row[4],
                (String) row[5],
                (String) row[6],
                read((String) row[7]));
    }

    private String write(List<String> names) {
        try {
            return json.writeValueAsString(names);
        } catch (JsonProcessingException impossible) {
            throw new UncheckedIOException(impossible);
        }
    }

    private List<String> read(String names) {
        try {
            return json.readValue(names, NAMES);
        } catch (JsonProcessingException impossible) {
            throw new UncheckedIOException(impossible);
        }
    }
}
