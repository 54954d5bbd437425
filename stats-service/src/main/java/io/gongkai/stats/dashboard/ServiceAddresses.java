package io.gongkai.stats.dashboard;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Base addresses of the services that the page calls. */
@Schema(description = "Base addresses of the other services; empty where they answer at this one's address")
record ServiceAddresses(
        @Schema(examples = "https://ingest.example.edu.cn") String ingest,

        @Schema(examples = "https://compliance.example.edu.cn")
        String compliance) {

    static ServiceAddresses of(Links links) {
        return new ServiceAddresses(
                links.ingest().orElse(""), links.compliance().orElse(""));
    }
}
