package io.gongkai.ingest.assessment;

import java.time.Instant;
import java.util.List;
import java.util.Optional;

/** What the newest assessment of a revision says. */
public record Assessment(int revision, Instant assessedAt, String ruleSet, Verdict verdict, List<Finding> findings) {

    public Assessment {
        findings = List.copyOf(findings);
    }

    public Optional<Finding> finding(String key) {
        return findings.stream().filter(finding -> finding.key().equals(key)).findFirst();
    }
}
