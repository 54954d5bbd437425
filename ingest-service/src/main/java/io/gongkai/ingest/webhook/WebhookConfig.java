package io.gongkai.ingest.webhook;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import java.time.Duration;
import java.util.List;
import java.util.Optional;

/** Whom webhooks may call, how often they try, and when they give up. */
@ConfigMapping(prefix = "gongkai.webhook")
interface WebhookConfig {

    /** Networks that may be called though they are not public, such as 10.20.0.0/16; plain HTTP only on loopback. */
    Optional<List<String>> trustedNetworks();

    /** Most webhooks of one owner. */
    @WithDefault("20")
    int perOwner();

    /** How often the queue is looked at without having been woken. */
    @WithDefault("1s")
    Duration pollInterval();

    /** Most addresses that are called at the same time by one instance. */
    @WithDefault("32")
    int parallel();

    /** How long one attempt may take, from the name look-up to the answer's head. */
    @WithDefault("10s")
    Duration timeout();

    /** How long an address stays with an instance that has died. */
    @WithDefault("2m")
    Duration lease();

    /** First wait after a failure; doubled with each further one. */
    @WithDefault("5s")
    Duration firstRetry();

    @WithDefault("1h")
    Duration longestRetry();

    /** After this time a delivery is given up. */
    @WithDefault("72h")
    Duration giveUpAfter();

    /** After this time without a success the address is not called any more. */
    @WithDefault("168h")
    Duration pauseAfter();

    /** How long the old secret signs beside the new one. */
    @WithDefault("24h")
    Duration secretOverlap();

    /** How long deliveries stay in the log. */
    @WithDefault("30d")
    Duration keep();
}
