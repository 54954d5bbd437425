package io.gongkai.ingest.bulk;

import io.gongkai.ingest.access.Caller;
import io.gongkai.ingest.access.Role;
import io.gongkai.ingest.idempotency.KeyHolder;
import io.gongkai.ingest.problem.CommonProblems;
import io.quarkus.runtime.configuration.MemorySize;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.persistence.EntityManager;
import jakarta.persistence.Tuple;
import jakarta.transaction.Transactional;
import java.io.IOException;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Clock;
import java.time.temporal.ChronoUnit;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.jboss.logging.Logger;
import org.jspecify.annotations.Nullable;

/** Stores an upload whole, before any of it is looked at: what was answered with 202 is worked off. */
@ApplicationScoped
class BulkUpload {

    private static final Logger LOG = Logger.getLogger(BulkUpload.class);

    private static final String JOB = """
            insert into bulk_jobs
                (id, submitted_by, role, province_code, total, created_at, idempotency_key, request_sha256)
            values (?1, ?2, ?3, nullif(?4, ''), ?5, ?6, nullif(?7, ''), ?8)""";
    private static final String ENTRY = """
            insert into bulk_entries (job_id, number, name, content, status) values (?1, ?2, ?3, ?4, 'PENDING')""";
    private static final String WITH_KEY =
            "select id, request_sha256 from bulk_jobs where submitted_by = ?1 and idempotency_key = ?2";

    private final EntityManager database;
    private final KeyHolder keys;
    private final Caller caller;
    private final Clock clock;
    private final Event<BulkUploaded> uploaded;
    private final MemorySize limit;

    BulkUpload(
            EntityManager database,
            KeyHolder keys,
            Caller caller,
            Clock clock,
            Event<BulkUploaded> uploaded,
            @ConfigProperty(name = "gongkai.http.max-body-size", defaultValue = "10M") MemorySize limit) {
        this.database = database;
        this.keys = keys;
        this.caller = caller;
        this.clock = clock;
        this.uploaded = uploaded;
        this.limit = limit;
    }

    /** The id of the upload; the same one again when a request is repeated with its idempotency key. */
    @Transactional
    UUID store(byte[] body, @Nullable String idempotencyKey) throws IOException {
        if (body.length > limit.asLongValue()) {
            throw CommonProblems.BODY_TOO_LARGE.with(limit.asLongValue() / (1024 * 1024) + " MB");
        }
        String sha256 = sha256(body);
        Optional<UUID> earlier = earlier(idempotencyKey, sha256);
        if (earlier.isPresent()) {
            return earlier.orElseThrow();
        }
        List<UploadedEntry> entries = UploadReader.read(body);
        UUID job = UUID.randomUUID();
        database.createNativeQuery(JOB)
                .setParameter(1, job)
                .setParameter(2, caller.subject())
                .setParameter(3, caller.is(Role.ADMIN) ? Role.ADMIN : Role.OFFICIAL)
                .setParameter(4, caller.provinceCode() == null ? "" : caller.provinceCode())
                .setParameter(5, entries.size())
                .setParameter(6, clock.instant().truncatedTo(ChronoUnit.MILLIS))
                .setParameter(7, idempotencyKey == null ? "" : idempotencyKey)
                .setParameter(8, sha256)
                .executeUpdate();
        for (UploadedEntry entry : entries) {
            database.createNativeQuery(ENTRY)
                    .setParameter(1, job)
                    .setParameter(2, entry.number())
                    .setParameter(3, entry.name())
                    .setParameter(4, entry.content())
                    .executeUpdate();
        }
        uploaded.fire(new BulkUploaded());
        LOG.infof("Bulk upload stored job=%s entries=%d", job, entries.size());
        return job;
    }

    private Optional<UUID> earlier(@Nullable String key, String sha256) {
        if (key == null) {
            return Optional.empty();
        }
        keys.hold(caller.subject(), key);
        List<?> found = database.createNativeQuery(WITH_KEY, Tuple.class)
                .setParameter(1, caller.subject())
                .setParameter(2, key)
                .getResultList();
        Optional<Tuple> job = found.stream().map(Tuple.class::cast).findFirst();
        if (job.filter(row -> !sha256.equals(row.get("request_sha256", String.class)))
                .isPresent()) {
            throw KeyHolder.REUSED.because();
        }
        return job.map(row -> row.get("id", UUID.class));
    }

    private static String sha256(byte[] body) {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(body));
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException("Every Java has SHA-256", impossible);
        }
    }
}
