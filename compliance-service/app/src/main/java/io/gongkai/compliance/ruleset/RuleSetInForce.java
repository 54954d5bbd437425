package io.gongkai.compliance.ruleset;

import io.quarkus.hibernate.orm.panache.PanacheEntityBase;
import io.quarkus.panache.common.Sort;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** That a rule set was put in force; the greatest number is the one that holds. */
@Entity
class RuleSetInForce extends PanacheEntityBase {

    @Id
    int number;

    String ruleSet;
    String files;

    @Nullable
    UUID replayId;

    Instant since;
    String putBy;

    protected RuleSetInForce() {}

    RuleSetInForce(int number, Candidate candidate, String putBy, Instant since) {
        this.number = number;
        ruleSet = candidate.data().version();
        files = RuleFiles.write(candidate.data());
        replayId = candidate.replayId();
        this.putBy = putBy;
        this.since = since;
    }

    static Optional<RuleSetInForce> newest() {
        return findAll(Sort.descending("number")).firstResultOptional();
    }
}
