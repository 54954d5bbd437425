package io.gongkai.stats.dashboard;

import io.smallrye.config.ConfigMapping;
import java.util.Optional;

/** Where a browser reaches the other services; empty when one gateway stands before all of them. */
@ConfigMapping(prefix = "gongkai.links")
interface Links {

    Optional<String> ingest();

    Optional<String> compliance();
}
