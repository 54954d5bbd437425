package io.gongkai.compliance.submission;

import io.gongkai.engine.similarity.Fingerprint;
import io.gongkai.engine.text.Normalizer;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.Tuple;
import jakarta.transaction.Transactional;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;

/** Finds the reports that resemble one by their fingerprints; no text is read for it. */
@ApplicationScoped
@Transactional(Transactional.TxType.MANDATORY)
class Fingerprints {

    /**
     * A third of a text copied makes a resemblance of about 0.2, of which pairs of bins find nine in ten; the four bins
     * that do for whole copies would find one in twenty.
     */
    private static final int BAND_WIDTH = 2;

    private static final String KEEP = """
            insert into report_fingerprint
                   (report_id, revision, school_code, submitted_at, fingerprint, bands)
            values (:report, :revision, :school, :at, :fingerprint, cast(:bands as bigint[]))
            on conflict (report_id) do update
               set revision = excluded.revision, school_code = excluded.school_code,
                   submitted_at = excluded.submitted_at, fingerprint = excluded.fingerprint,
                   bands = excluded.bands
             where report_fingerprint.revision < excluded.revision
            """;

    /** Bands pre-sort: what is left is small whatever the number of reports. */
    private static final String NEAR = """
            select report_id, revision, school_code, fingerprint
              from report_fingerprint
             where bands && cast(:bands as bigint[]) and school_code <> :school and submitted_at < :at
             order by (select count(*) from unnest(bands) band where band = any (cast(:bands as bigint[]))) desc,
                      report_id
             limit 256
            """;

    private final Normalizer normalizer = new Normalizer();
    private final EntityManager database;

    Fingerprints(EntityManager database) {
        this.database = database;
    }

    private record Near(RevisionId id, String schoolCode, double resemblance) {}

    /** Replaces that of an older revision; that of a newer one stays. */
    void keep(ReportSubmitted event) {
        Fingerprint fingerprint = fingerprint(event);
        database.createNativeQuery(KEEP)
                .setParameter("report", event.reportId())
                .setParameter("revision", event.revision())
                .setParameter("school", event.schoolCode())
                .setParameter("at", event.submittedAt())
                .setParameter("fingerprint", fingerprint.bytes())
                .setParameter("bands", bands(fingerprint))
                .executeUpdate();
    }

    /**
     * Reports of other schools submitted before this one, the most resembling first. One of each school: what a school
     * says again every year is not yet what many schools say.
     */
    List<RevisionId> nearest(ReportSubmitted event, int atMost) {
        Fingerprint own = fingerprint(event);
        List<?> rows = database.createNativeQuery(NEAR, Tuple.class)
                .setParameter("school", event.schoolCode())
                .setParameter("at", event.submittedAt())
                .setParameter("bands", bands(own))
                .getResultList();
        Set<String> schools = new HashSet<>();
        return rows.stream()
                .map(Tuple.class::cast)
                .map(row -> near(row, own))
                .sorted(Comparator.comparingDouble(Near::resemblance)
                        .reversed()
                        .thenComparing(near -> near.id().reportId()))
                .filter(near -> schools.add(near.schoolCode()))
                .limit(atMost)
                .map(Near::id)
                .toList();
    }

    private static Near near(Tuple row, Fingerprint own) {
        return new Near(
                new RevisionId(row.get(0, UUID.class), row.get(1, Integer.class)),
                row.get(2, String.class),
                own.resemblance(Fingerprint.of(row.get(3, byte[].class))));
    }

    private Fingerprint fingerprint(ReportSubmitted event) {
        return Fingerprint.of(normalizer.normalize(event.text()));
    }

    /** As PostgreSQL writes an array. */
    private static String bands(Fingerprint fingerprint) {
        return Arrays.stream(fingerprint.bands(BAND_WIDTH))
                .mapToObj(Long::toString)
                .collect(Collectors.joining(",", "{", "}"));
    }
}
