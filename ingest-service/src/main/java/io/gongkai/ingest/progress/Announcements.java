package io.gongkai.ingest.progress;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.gongkai.ingest.audit.Noted;
import io.gongkai.ingest.lifecycle.Lifecycles;
import io.gongkai.ingest.lifecycle.Standing;
import io.gongkai.ingest.outbox.CloudEvent;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.enterprise.event.Observes;
import jakarta.persistence.EntityManager;
import java.io.UncheckedIOException;
import java.time.Instant;
import java.util.UUID;

/** Writes what happens to reports into the log of events, in the same transaction: neither is there without the other. */
@ApplicationScoped
class Announcements {

    private static final String ADD = """
            insert into events (event_id, name, report_id, school_code, province_code, payload, created_at)
            values (:event, :name, :report, :school, :province, :payload, :at) returning id""";

    private final EntityManager database;
    private final Lifecycles lifecycles;
    private final ObjectMapper json;
    private final Event<Announced> announced;

    Announcements(EntityManager database, Lifecycles lifecycles, ObjectMapper json, Event<Announced> announced) {
        this.database = database;
        this.lifecycles = lifecycles;
        this.json = json;
        this.announced = announced;
    }

    void tell(@Observes Noted noted) {
        Standing standing = lifecycles.find(noted.happening().reportId()).orElseThrow();
        announce(ReportProgress.of(noted.happening(), standing, noted.at()), noted.at());
    }

    private void announce(ReportProgress progress, Instant at) {
        UUID eventId = UUID.randomUUID();
        String payload = write(
                CloudEvent.of(ReportProgress.TYPE, eventId, progress.reportId().toString(), at, progress));
        Number id = (Number) database.createNativeQuery(ADD)
                .setParameter("event", eventId)
                .setParameter("name", progress.event().wireName())
                .setParameter("report", progress.reportId())
                .setParameter("school", progress.schoolCode())
                .setParameter("province", progress.provinceCode())
                .setParameter("payload", payload)
                .setParameter("at", at)
                .getSingleResult();
        announced.fire(new Announced(
                id.longValue(), eventId, progress.event(), progress.schoolCode(), progress.provinceCode(), payload));
    }

    private String write(CloudEvent event) {
        try {
            return json.writeValueAsString(event);
        } catch (JsonProcessingException impossible) {
            throw new UncheckedIOException(impossible);
        }
    }
}
