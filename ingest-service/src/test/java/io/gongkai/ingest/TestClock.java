package io.gongkai.ingest;

import io.quarkus.test.Mock;
import jakarta.inject.Singleton;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;
import org.jspecify.annotations.Nullable;

/** The service's clock in tests: the real time, until a test stops it at a moment of its own or lets time pass. */
@Mock
@Singleton
public class TestClock extends Clock {

    private static volatile @Nullable Instant stoppedAt;
    private static volatile Duration passed = Duration.ZERO;

    public static void stopAt(String instant) {
        stoppedAt = Instant.parse(instant);
    }

    public static void pass(Duration time) {
        passed = passed.plus(time);
    }

    public static void goOn() {
        stoppedAt = null;
        passed = Duration.ZERO;
    }

    @Override
    public Instant instant() {
        Instant stopped = stoppedAt;
        return (stopped == null ? Instant.now() : stopped).plus(passed);
    }

    @Override
    public ZoneId getZone() {
        return ZoneOffset.UTC;
    }

    @Override
    public Clock withZone(ZoneId zone) {
        return this;
    }
}
