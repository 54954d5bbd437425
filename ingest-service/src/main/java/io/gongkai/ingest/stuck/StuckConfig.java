package io.gongkai.ingest.stuck;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import java.time.Duration;

/** How long a report may stay in a stage. A returned one has a due date instead, and the rest may stay for ever. */
@ConfigMapping(prefix = "gongkai.stuck")
interface StuckConfig {

    /** An assessment takes seconds; compliance-service or the broker is away if there is none after this time. */
    @WithDefault("5m")
    Duration received();

    /** Officials have a month. */
    @WithDefault("30d")
    Duration assessed();

    @WithDefault("30d")
    Duration endorsed();

    /** How often somebody looks. */
    @WithDefault("15s")
    Duration lookEvery();
}
