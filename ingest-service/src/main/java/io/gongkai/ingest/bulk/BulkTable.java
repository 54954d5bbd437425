package io.gongkai.ingest.bulk;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.Tuple;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** The entries of uploads in the database, where the work stands; every method belongs to a transaction. */
@ApplicationScoped
@Transactional(Transactional.TxType.MANDATORY)
class BulkTable {

    /** Skips what another worker holds: whoever dies gives its entry back with its transaction. */
    private static final String CLAIM = """
            select e.job_id, e.number, e.name, e.content, e.attempts, j.submitted_by, j.role, j.province_code
            from bulk_entries e join bulk_jobs j on j.id = e.job_id
            where e.status = 'PENDING' order by e.attempts, j.created_at, e.job_id, e.number
            limit 1 for update of e skip locked""";

    private static final String ACCEPT = """
            update bulk_entries set status = ?3, receipt_id = ?4, content = null, finished_at = ?5
            where job_id = ?1 and number = ?2""";

    private static final String FAIL = """
            update bulk_entries set status = 'FAILED', faults = ?3, content = null, finished_at = ?4
            where job_id = ?1 and number = ?2 and status = 'PENDING'""";

    private final EntityManager database;

    BulkTable(EntityManager database) {
        this.database = database;
    }

    /** An entry that this transaction alone may work on. */
    @SuppressWarnings("ArrayRecordComponent") // Never compared.
    record Claimed(UUID job, int number, String name, byte[] content, int attempts, Sender sender) {}

    /** On whose behalf an entry is submitted. */
    record Sender(String subject, String role, @Nullable String provinceCode) {}

    Optional<Claimed> claim() {
        List<?> found = database.createNativeQuery(CLAIM, Tuple.class).getResultList();
        return found.stream().map(Tuple.class::cast).findFirst().map(BulkTable::claimed);
    }

    private static Claimed claimed(Tuple row) {
        Sender sender = new Sender(
                row.get("submitted_by", String.class),
                row.get("role", String.class),
                row.get("province_code", String.class));
        return new Claimed(
                row.get("job_id", UUID.class),
                row.get("number", Integer.class),
                row.get("name", String.class),
                row.get("content", byte[].class),
                row.get("attempts", Integer.class),
                sender);
    }

    void accept(Claimed entry, BulkStatus status, UUID receiptId, Instant now) {
        database.createNativeQuery(ACCEPT)
                .setParameter(1, entry.job())
                .setParameter(2, entry.number())
                .setParameter(3, status.name())
                .setParameter(4, receiptId)
                .setParameter(5, now)
                .executeUpdate();
    }

    void fail(Claimed entry, String faults, Instant now) {
        database.createNativeQuery(FAIL)
                .setParameter(1, entry.job())
                .setParameter(2, entry.number())
                .setParameter(3, faults)
                .setParameter(4, now)
                .executeUpdate();
    }

    void countAttempt(Claimed entry) {
        database.createNativeQuery("update bulk_entries set attempts = attempts + 1 where job_id = ?1 and number = ?2")
                .setParameter(1, entry.job())
                .setParameter(2, entry.number())
                .executeUpdate();
    }
}
