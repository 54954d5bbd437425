package io.gongkai.compliance.ruleset;

import io.gongkai.compliance.precondition.Versioned;
import io.gongkai.engine.lexicon.RuleData;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.temporal.ChronoUnit;
import org.jspecify.annotations.Nullable;

/** Keeps what was put in force, for ever: an old assessment names a rule set that can still be read. */
@ApplicationScoped
@Transactional
public class RuleSets {

    private static final String ONE_AT_A_TIME =
            "select 1 from pg_advisory_xact_lock(hashtextextended('rule-set-in-force', 0))";

    private final EntityManager database;
    private final Clock clock;

    RuleSets(EntityManager database, Clock clock) {
        this.database = database;
        this.clock = clock;
    }

    /** The data of a rule set by its number; 0 is the shipped one. */
    public RuleData data(int number) {
        return number == 0
                ? RuleData.standard()
                : RuleFiles.read(RuleSetInForce.<RuleSetInForce>findById(number).files);
    }

    int newestNumber() {
        return RuleSetInForce.newest().map(row -> row.number).orElse(0);
    }

    RuleSet newest() {
        return RuleSetInForce.newest().map(RuleSet::of).orElseGet(ShippedRuleSet::read);
    }

    /** Ends the request where the caller has not seen the rule set that would be replaced. */
    void put(Candidate candidate, String by, @Nullable String ifMatch) {
        database.createNativeQuery(ONE_AT_A_TIME, Integer.class).getSingleResult();
        int number = newestNumber();
        Versioned.requireMatch(ifMatch, number);
        new RuleSetInForce(number + 1, candidate, by, clock.instant().truncatedTo(ChronoUnit.MILLIS)).persist();
    }
}
