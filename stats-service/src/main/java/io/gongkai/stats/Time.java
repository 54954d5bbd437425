package io.gongkai.stats;

import jakarta.enterprise.inject.Produces;
import jakarta.inject.Singleton;
import java.time.Clock;

/** The clock of the service, injected so that tests can set it. */
final class Time {

    @Produces
    @Singleton
    static Clock clock() {
        return Clock.systemUTC();
    }
}
