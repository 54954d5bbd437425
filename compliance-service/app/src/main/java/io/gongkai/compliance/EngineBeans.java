package io.gongkai.compliance;

import io.gongkai.engine.assessment.Assessor;
import io.quarkus.runtime.Startup;
import jakarta.enterprise.inject.Produces;
import jakarta.inject.Singleton;
import java.time.Clock;

/** Wires the plain engine into the service. */
class EngineBeans {

    /** Read at the start: damaged rule data must stop the service, not its first request. */
    @Produces
    @Singleton
    @Startup
    Assessor assessor() {
        return Assessor.load();
    }

    @Produces
    @Singleton
    Engine engine(Assessor assessor) {
        return assessor::assess;
    }

    @Produces
    @Singleton
    Clock clock() {
        return Clock.systemUTC();
    }
}
