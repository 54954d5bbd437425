package io.gongkai.ingest.progress;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import java.time.Duration;

/** How streams of events are fed. */
@ConfigMapping(prefix = "gongkai.progress")
interface ProgressConfig {

    /** How often the log is looked at without having been woken; also how late news from another instance may be. */
    @WithDefault("500ms")
    Duration pollInterval();

    /** How long a stream may be silent before a sign of life goes out; proxies cut what is silent for a minute. */
    @WithDefault("15s")
    Duration heartbeat();

    /** After how long a client that lost its stream comes back. */
    @WithDefault("3s")
    Duration reconnect();

    /** Most streams of one instance; each costs a connection and some kilobytes. */
    @WithDefault("1000")
    int streams();

    /** Most streams of one token's subject in one instance. */
    @WithDefault("10")
    int streamsPerSubject();
}
