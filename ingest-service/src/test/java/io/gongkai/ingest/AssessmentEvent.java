package io.gongkai.ingest;

import io.gongkai.ingest.assessment.Defects;
import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/** An event of compliance-service, built as its contract has it. */
public final class AssessmentEvent {

    public static final String TOPIC = "gongkai.report-assessed.v1";

    private final String reportId;
    private final int revision;
    private Instant assessedAt = Instant.now();
    private final List<Map<String, Object>> findings = new ArrayList<>();

    private AssessmentEvent(String reportId, int revision) {
        this.reportId = reportId;
        this.revision = revision;
    }

    public static AssessmentEvent of(String reportId, int revision) {
        return new AssessmentEvent(reportId, revision);
    }

    public AssessmentEvent at(Instant time) {
        assessedAt = time;
        return this;
    }

    /** See {@link Defects}. */
    public AssessmentEvent finding(Map<String, Object> defect) {
        findings.add(defect);
        return this;
    }

    public Map<String, Object> build() {
        boolean complete = findings.stream().noneMatch(finding -> "MUST_FIX".equals(finding.get("severity")));
        Map<String, Object> assessment = new LinkedHashMap<>();
        assessment.put("ruleSet", "2026.1");
        assessment.put("verdict", complete ? "COMPLETE" : "INCOMPLETE");
        assessment.put("findings", findings);
        Map<String, Object> data = new LinkedHashMap<>();
        data.put("reportId", reportId);
        data.put("revision", revision);
        data.put("assessedAt", assessedAt.toString());
        data.put("assessment", assessment);
        Map<String, Object> event = new LinkedHashMap<>();
        event.put("specversion", "1.0");
        event.put("id", UUID.randomUUID().toString());
        event.put("source", "/compliance-service");
        event.put("type", "cn.gongkai.report-assessed.v1");
        event.put("data", data);
        return event;
    }
}
