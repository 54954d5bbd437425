package io.gongkai.compliance.finding;

import io.gongkai.compliance.Json;
import io.gongkai.compliance.submission.ReportSubmitted;
import io.gongkai.engine.assessment.Assessment;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.UUID;

/** Keeps the findings of every revision; those of the newest one are what is searched. */
@ApplicationScoped
@Transactional(Transactional.TxType.MANDATORY)
public class Findings {

    private final Json json;

    Findings(Json json) {
        this.json = json;
    }

    public void keep(ReportSubmitted event, List<Assessment.Finding> findings, boolean newest) {
        for (int i = 0; i < findings.size(); i++) {
            Assessment.Finding finding = findings.get(i);
            new Finding(event, i + 1, finding, json.write(finding), newest).persist();
        }
    }

    /** The findings so far no longer speak of the newest revision. */
    public void overtake(UUID reportId) {
        Finding.update("newest = false where reportId = ?1 and newest", reportId);
    }
}
