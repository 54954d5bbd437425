package io.gongkai.ingest.bulk;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.gongkai.ingest.access.Caller;
import io.gongkai.ingest.access.Scope;
import io.gongkai.ingest.page.PageRequest;
import io.gongkai.ingest.problem.CommonProblems;
import io.gongkai.ingest.problem.Language;
import io.gongkai.ingest.problem.Problem;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.Tuple;
import jakarta.transaction.Transactional;
import java.io.UncheckedIOException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Tells how far uploads are to those who may see their province. */
@ApplicationScoped
class BulkProgress {

    private static final String JOB = """
            select j.province_code, j.total, j.created_at, max(e.finished_at) as finished_at,
                   count(*) filter (where e.status = 'PENDING') as pending,
                   count(*) filter (where e.status = 'ACCEPTED') as accepted,
                   count(*) filter (where e.status = 'UNCHANGED') as unchanged,
                   count(*) filter (where e.status = 'FAILED') as failed
            from bulk_jobs j join bulk_entries e on e.job_id = j.id where j.id = ?1 group by j.id""";

    private static final String ENTRIES = """
            select number, name, status, receipt_id, faults from bulk_entries
            where job_id = ?1 and number > ?2 and (?3 = '' or status = ?3) order by number""";

    private final EntityManager database;
    private final Caller caller;
    private final ObjectMapper json;

    BulkProgress(EntityManager database, Caller caller, ObjectMapper json) {
        this.database = database;
        this.caller = caller;
        this.json = json;
    }

    @Transactional
    BulkView of(UUID job) {
        List<?> found = database.createNativeQuery(JOB, Tuple.class)
                .setParameter(1, job)
                .getResultList();
        Tuple row = found.stream().map(Tuple.class::cast).findFirst().orElseThrow(CommonProblems.NOT_FOUND::because);
        requireVisible(row.get("province_code", String.class));
        int pending = count(row, "pending");
        return new BulkView(
                job,
                pending == 0,
                count(row, "total"),
                pending,
                count(row, "accepted"),
                count(row, "unchanged"),
                count(row, "failed"),
                Objects.requireNonNull(instant(row.get("created_at"))),
                pending == 0 ? instant(row.get("finished_at")) : null);
    }

    @Transactional
    List<BulkEntryView> entries(UUID job, @Nullable BulkStatus status, PageRequest page, Language language) {
        of(job);
        String after = page.after(0);
        List<?> found = database.createNativeQuery(ENTRIES, Tuple.class)
                .setParameter(1, job)
                .setParameter(2, after == null ? 0 : Integer.parseInt(after))
                .setParameter(3, status == null ? "" : status.name())
                .setMaxResults(page.fetchSize())
                .getResultList();
        return found.stream()
                .map(Tuple.class::cast)
                .map(row -> new BulkEntryView(
                        row.get("number", Integer.class),
                        row.get("name", String.class),
                        BulkStatus.valueOf(row.get("status", String.class)),
                        row.get("receipt_id", UUID.class),
                        faults(row.get("faults", String.class), language)))
                .toList();
    }

    /** Another province's upload is answered as if there were none. */
    private void requireVisible(@Nullable String province) {
        boolean visible =
                caller.readScope().equals(Scope.EVERYTHING) || (province != null && caller.mayReadProvince(province));
        if (!visible) {
            throw CommonProblems.NOT_FOUND.because();
        }
    }

    private List<Problem.Entry> faults(@Nullable String stored, Language language) {
        if (stored == null) {
            return List.of();
        }
        try {
            return json.readValue(stored, new TypeReference<List<StoredFault>>() {}).stream()
                    .map(fault -> fault.in(language))
                    .toList();
        } catch (JsonProcessingException impossible) {
            throw new UncheckedIOException(impossible);
        }
    }

    /** Which of the two a native query brings is the driver's choice. */
    private static @Nullable Instant instant(@Nullable Object time) {
        return time instanceof OffsetDateTime zoned ? zoned.toInstant() : (Instant) time;
    }

    private static int count(Tuple row, String column) {
        return ((Number) row.get(column)).intValue();
    }
}
