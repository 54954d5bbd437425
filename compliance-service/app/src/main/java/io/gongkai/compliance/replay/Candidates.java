package io.gongkai.compliance.replay;

import com.fasterxml.jackson.databind.JsonNode;
import io.gongkai.compliance.problem.CommonProblems;
import io.gongkai.compliance.problem.Faults;
import io.gongkai.compliance.ruleset.Candidate;
import io.gongkai.compliance.ruleset.RuleFiles;
import io.gongkai.engine.lexicon.RuleData;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.Optional;
import java.util.UUID;

/** Finds the candidate of a replay that has proved it. */
@ApplicationScoped
class Candidates {

    @Transactional
    Candidate of(PutRuleSet request) {
        JsonNode asked = request.replayId();
        if (asked == null) {
            throw CommonProblems.INVALID_REQUEST.because(ReplayProblems.REPLAY_REQUIRED);
        }
        if (asked.isNull()) {
            return Candidate.shipped();
        }
        Replay replay = id(asked)
                .flatMap(Replay::find)
                .orElseThrow(() -> CommonProblems.INVALID_REQUEST.because(ReplayProblems.UNKNOWN_REPLAY));
        if (replay.status != ReplayStatus.DONE) {
            throw ReplayProblems.NOT_DONE.with(replay.status);
        }
        return new Candidate(usable(RuleFiles.read(replay.files)), replay.id);
    }

    /** The replay may have had no report, or been made by an engine that asked for less. */
    private static RuleData usable(RuleData data) {
        Faults faults = new Faults();
        CandidateTrial.faults(data).forEach(detail -> faults.add("/replayId", "unusable-candidate", detail));
        faults.throwAs(CommonProblems.INVALID_REQUEST);
        return data;
    }

    private static Optional<UUID> id(JsonNode asked) {
        try {
            return Optional.of(UUID.fromString(asked.asText()));
        } catch (IllegalArgumentException notAnId) {
            return Optional.empty();
        }
    }
}
