package io.gongkai.ingest.report;

import io.smallrye.config.ConfigMapping;
import java.util.Optional;

/** Where the other services can be reached, for the links in answers. */
@ConfigMapping(prefix = "gongkai.links")
interface Links {

    /** Base address of compliance-service; empty when one gateway stands before all services. */
    Optional<String> compliance();
}
