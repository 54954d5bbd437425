package io.gongkai.ingest.decision;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.gongkai.ingest.assessment.Finding;
import io.gongkai.ingest.lifecycle.Standing;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.io.UncheckedIOException;
import java.time.Instant;
import java.util.List;
import java.util.Objects;
import java.util.UUID;

/** The returns of reports, kept as they were made. */
@ApplicationScoped
public class Returns {

    private static final TypeReference<List<Finding>> FINDINGS = new TypeReference<>() {};

    private final ObjectMapper json;

    Returns(ObjectMapper json) {
        this.json = json;
    }

    /** First to last. */
    @Transactional
    public List<ReturnView> of(UUID reportId) {
        return ReportReturn.of(reportId).stream().map(this::view).toList();
    }

    ReturnView add(Standing returned, ReturnReport request, List<Finding> findings, String by, Instant at) {
        ReportReturn added = new ReportReturn();
        added.id = UUID.randomUUID();
        added.reportId = returned.reportId();
        added.round = returned.rounds();
        added.revision = returned.revision();
        added.dueDate = Objects.requireNonNull(request.dueDate());
        added.reason = Objects.requireNonNull(request.reason());
        added.remarks = request.remarks();
        added.findings = write(findings);
        added.returnedAt = at;
        added.returnedBy = by;
        added.persist();
        return view(added);
    }

    private ReturnView view(ReportReturn it) {
        try {
            return ReturnView.of(it, json.readValue(it.findings, FINDINGS));
        } catch (JsonProcessingException impossible) {
            throw new UncheckedIOException(impossible);
        }
    }

    private String write(List<Finding> findings) {
        try {
            return json.writeValueAsString(findings);
        } catch (JsonProcessingException impossible) {
            throw new UncheckedIOException(impossible);
        }
    }
}
