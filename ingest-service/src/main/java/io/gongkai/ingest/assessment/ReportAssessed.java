package io.gongkai.ingest.assessment;

import com.fasterxml.jackson.annotation.JsonSetter;
import com.fasterxml.jackson.annotation.Nulls;
import com.fasterxml.jackson.databind.JsonNode;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** What is read of the event report-assessed.v1 of compliance-service. */
public record ReportAssessed(UUID reportId, int revision, Instant assessedAt, Assessed assessment) {

    public static final String TYPE = "cn.gongkai.report-assessed.v1";

    /** The assessment, as far as people decide upon it. */
    public record Assessed(String ruleSet, Verdict verdict, List<Defect> findings) {}

    /** A finding as the engine reports it. */
    public record Defect(
            String rule,
            String name,
            Severity severity,
            Wording message,
            @JsonSetter(nulls = Nulls.SET) @Nullable String part,
            @JsonSetter(nulls = Nulls.SET) @Nullable Integer item,
            List<Evidence> evidence,
            JsonNode operands,
            String legalBasis,
            Wording remedy) {}
}
