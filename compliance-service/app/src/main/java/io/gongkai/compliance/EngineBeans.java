package io.gongkai.compliance;

import io.gongkai.compliance.ruleset.RulesInForce;
import jakarta.enterprise.inject.Produces;
import jakarta.inject.Singleton;
import java.time.Clock;

/** Wires the plain engine into the service. */
class EngineBeans {

    @Produces
    @Singleton
    Engine engine(RulesInForce rules) {
        return report -> rules.assessor().assess(report);
    }

    @Produces
    @Singleton
    Clock clock() {
        return Clock.systemUTC();
    }
}
