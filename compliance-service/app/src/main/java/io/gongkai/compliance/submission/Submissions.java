package io.gongkai.compliance.submission;

import io.gongkai.compliance.Json;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;

/** Keeps what arrived, once for each revision. */
@ApplicationScoped
public class Submissions {

    private final EntityManager database;
    private final Fingerprints fingerprints;
    private final Json json;

    Submissions(EntityManager database, Fingerprints fingerprints, Json json) {
        this.database = database;
        this.fingerprints = fingerprints;
        this.json = json;
    }

    /** To be called within the transaction that stores the assessment. */
    @Transactional(Transactional.TxType.MANDATORY)
    public void assessed(ReportSubmitted event) {
        Submission submission = arrived(event);
        submission.assessed();
        database.persist(submission);
        database.flush();
        fingerprints.keep(event);
    }

    @Transactional
    public void failed(ReportSubmitted event, String code) {
        Submission submission = arrived(event);
        submission.failed(code);
        database.persist(submission);
    }

    private Submission arrived(ReportSubmitted event) {
        lock(event);
        return Submission.find(event.reportId(), event.revision())
                .orElseGet(() -> new Submission(event, json.write(event.rows()), json.write(event.decisions())));
    }

    /** Revisions of one report are stored one after the other, also where a re-driven one meets a newer one. */
    private void lock(ReportSubmitted event) {
        database.createNativeQuery("select 1 from pg_advisory_xact_lock(hashtextextended(:report, 0))", Integer.class)
                .setParameter("report", event.reportId().toString())
                .getSingleResult();
    }
}
