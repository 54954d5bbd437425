package io.gongkai.ingest.explanation;

import io.gongkai.ingest.access.Caller;
import io.gongkai.ingest.assessment.Assessments;
import io.gongkai.ingest.assessment.Finding;
import io.gongkai.ingest.audit.Act;
import io.gongkai.ingest.audit.Actor;
import io.gongkai.ingest.audit.Audit;
import io.gongkai.ingest.audit.Happening;
import io.gongkai.ingest.lifecycle.Lifecycles;
import io.gongkai.ingest.lifecycle.Stage;
import io.gongkai.ingest.lifecycle.Standing;
import io.gongkai.ingest.lifecycle.Standings;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;

/** Takes explanations in and shows the newest of each finding. */
@ApplicationScoped
public class Explanations {

    private static final Set<Stage> OPEN = EnumSet.of(Stage.ASSESSED, Stage.RETURNED, Stage.ENDORSED);

    private final Standings standings;
    private final Lifecycles lifecycles;
    private final Assessments assessments;
    private final Audit audit;
    private final Caller caller;
    private final Clock clock;

    Explanations(
            Standings standings,
            Lifecycles lifecycles,
            Assessments assessments,
            Audit audit,
            Caller caller,
            Clock clock) {
        this.standings = standings;
        this.lifecycles = lifecycles;
        this.assessments = assessments;
        this.audit = audit;
        this.caller = caller;
        this.clock = clock;
    }

    /** A new version of the report, so that nobody decides without having seen it. */
    @Transactional
    ExplanationView explain(UUID reportId, ExplainFinding request) {
        request.check();
        Standing standing = standings.held(reportId);
        if (!OPEN.contains(standing.stage())) {
            throw ExplanationProblems.NOTHING_TO_EXPLAIN.with(standing.stage());
        }
        Finding finding = assessments.requireFinding(standing, "/finding", Objects.requireNonNull(request.finding()));
        Instant now = clock.instant().truncatedTo(ChronoUnit.MILLIS);
        Explanation explanation = new Explanation();
        explanation.id = UUID.randomUUID();
        explanation.reportId = reportId;
        explanation.revision = standing.revision();
        explanation.findingKey = finding.key();
        explanation.text = Objects.requireNonNull(request.text());
        explanation.explainedAt = now;
        explanation.explainedBy = caller.subject();
        explanation.persist();
        lifecycles.noted(reportId);
        audit.note(
                Happening.of(reportId, standing.revision(), Act.EXPLAINED).about(List.of(finding.key())),
                Actor.of(caller),
                now);
        return ExplanationView.of(explanation);
    }

    /** All, oldest first. */
    @Transactional
    public List<ExplanationView> of(UUID reportId) {
        return Explanation.of(reportId).stream().map(ExplanationView::of).toList();
    }

    /** The newest of each finding, by its key. */
    @Transactional
    public Map<String, ExplanationView> newest(UUID reportId) {
        return of(reportId).stream()
                .collect(Collectors.toMap(ExplanationView::finding, Function.identity(), (earlier, later) -> later));
    }
}
