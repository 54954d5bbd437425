package io.gongkai.compliance.ruleset;

import io.gongkai.engine.assessment.Assessor;
import io.quarkus.runtime.Startup;
import io.quarkus.scheduler.Scheduled;
import jakarta.enterprise.context.ApplicationScoped;
import org.jboss.logging.Logger;
import org.jspecify.annotations.Nullable;

/**
 * Holds the rule set in force. Read at the start: damaged rule data must stop the service, not its first request. What
 * another replica puts in force is seen here within five seconds.
 */
@Startup
@ApplicationScoped
public class RulesInForce {

    private static final Logger LOG = Logger.getLogger(RulesInForce.class);

    private final RuleSets ruleSets;
    private volatile RuleSet current;

    RulesInForce(RuleSets ruleSets) {
        this.ruleSets = ruleSets;
        this.current = ruleSets.newest();
    }

    public RuleSet current() {
        return current;
    }

    public Assessor assessor() {
        return current.assessor();
    }

    /** The rule set in force by the database, whichever replica put it there. */
    public RuleSet newest() {
        refresh();
        return current;
    }

    /** Puts the candidate in force, if the caller has seen what it replaces. */
    public RuleSet put(Candidate candidate, String by, @Nullable String ifMatch) {
        ruleSets.put(candidate, by, ifMatch);
        RuleSet now = newest();
        LOG.infof("Rule set put in force ruleSet=%s number=%d by=%s", now.version(), now.number(), by);
        return now;
    }

    @Scheduled(every = "5s", concurrentExecution = Scheduled.ConcurrentExecution.SKIP)
    synchronized void refresh() {
        if (ruleSets.newestNumber() != current.number()) {
            current = ruleSets.newest();
        }
    }
}
