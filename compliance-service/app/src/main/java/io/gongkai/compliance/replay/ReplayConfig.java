package io.gongkai.compliance.replay;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import java.time.Duration;

/** How replays run. */
@ConfigMapping(prefix = "gongkai.replay")
interface ReplayConfig {

    /** Reports read, compared and stored in one transaction; a text may have a million characters. */
    @WithDefault("20")
    int batchSize();

    /** After this long a batch ends early, far below the time that a transaction may take. */
    @WithDefault("5S")
    Duration batchTime();

    /** Replays that may wait at the same time. */
    @WithDefault("20")
    int waitingLimit();
}
