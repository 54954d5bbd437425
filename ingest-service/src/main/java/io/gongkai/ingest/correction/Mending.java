package io.gongkai.ingest.correction;

import io.gongkai.ingest.assessment.Assessment;
import io.gongkai.ingest.assessment.Assessments;
import io.gongkai.ingest.assessment.Finding;
import io.gongkai.ingest.correction.Corrections.Cleared;
import io.gongkai.ingest.decision.ReturnView;
import io.gongkai.ingest.lifecycle.Standing;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Compares the findings of a revision with those that it was to mend. */
@ApplicationScoped
class Mending {

    private final Assessments assessments;
    private final FindingStates states;

    Mending(Assessments assessments, FindingStates states) {
        this.assessments = assessments;
        this.states = states;
    }

    @Transactional
    RevisionFindings findings(Standing standing, int revision) {
        Optional<Assessment> assessment = assessments.of(standing.reportId(), revision);
        List<FindingState> items = states.of(found(assessment), standing, revision);
        return new RevisionFindings(
                standing.reportId(),
                revision,
                assessment.map(Assessment::assessedAt).orElse(null),
                assessment.map(Assessment::ruleSet).orElse(null),
                assessment.map(Assessment::verdict).orElse(null),
                items.stream().filter(FindingState::blocking).count(),
                items);
    }

    @Transactional
    Corrections corrections(Standing standing, int revision) {
        Optional<Assessment> now = assessments.of(standing.reportId(), revision);
        Optional<ReturnView> answered = states.lastReturn(standing, revision - 1);
        int base = answered.map(ReturnView::revision).orElse(revision - 1);
        Map<String, Finding> before = before(standing, base, answered);
        List<FindingState> found = states.of(found(now), standing, revision - 1);
        Map<Boolean, List<FindingState>> known = found.stream()
                .collect(Collectors.partitioningBy(
                        state -> before.containsKey(state.finding().key())));
        return new Corrections(
                standing.reportId(),
                revision,
                now.map(Assessment::assessedAt).orElse(null),
                base == 0 ? null : base,
                answered.map(ReturnView::round).orElse(null),
                answered.map(ReturnView::remarks).orElse(null),
                now.isEmpty() ? List.of() : cleared(before, found, answered),
                known.getOrDefault(true, List.of()),
                known.getOrDefault(false, List.of()));
    }

    /** What the return named counts as it was named, also if the rules have changed since. */
    private Map<String, Finding> before(Standing standing, int base, Optional<ReturnView> answered) {
        Stream<Finding> named = answered.stream().flatMap(it -> it.findings().stream());
        Stream<Finding> assessed = found(assessments.of(standing.reportId(), base)).stream();
        return Stream.concat(named, assessed)
                .collect(Collectors.toMap(
                        Finding::key, Function.identity(), (first, second) -> first, LinkedHashMap::new));
    }

    private static List<Cleared> cleared(
            Map<String, Finding> before, List<FindingState> found, Optional<ReturnView> answered) {
        return before.values().stream()
                .filter(finding ->
                        found.stream().noneMatch(state -> state.finding().key().equals(finding.key())))
                .map(finding -> new Cleared(
                        finding, answered.filter(it -> it.named(finding.key())).isPresent()))
                .toList();
    }

    private static List<Finding> found(Optional<Assessment> assessment) {
        return assessment.map(Assessment::findings).orElse(List.of());
    }
}
