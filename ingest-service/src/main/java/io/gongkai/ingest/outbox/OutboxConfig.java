package io.gongkai.ingest.outbox;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import java.time.Duration;

/** How the relay works. */
@ConfigMapping(prefix = "gongkai.outbox")
interface OutboxConfig {

    /** Most messages of one round. */
    @WithDefault("500")
    int batchSize();

    /** Most bytes of one round, so that large reports cannot fill the memory; one message always fits. */
    @WithDefault("8000000")
    long batchBytes();

    /** The safety net: how often the relay looks without having been woken. */
    @WithDefault("1s")
    Duration pollInterval();

    /** First wait after a failure; doubled with each further one. */
    @WithDefault("200ms")
    Duration firstRetry();

    /** Longest wait while the broker is away; also how late the first message after its return may be. */
    @WithDefault("5s")
    Duration longestRetry();

    /** From this many attempts on, a message counts as stuck and raises the alarm. */
    @WithDefault("10")
    int stuckAfter();

    /** How long the broker may take for one message before the attempt counts as failed. */
    @WithDefault("5s")
    Duration delivery();
}
