package io.gongkai.stats.peer;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Schools that somebody put together to compare them. */
@Schema(description = "Schools that somebody put together to compare them")
public record PeerGroup(
        UUID id,
        @Schema(examples = "43") String provinceCode,
        @Schema(examples = "沿江高职") String name,

        @Schema(description = "Who made it: the subject of that token")
        String owner,

        @Schema(description = "Whether all who may read the province see it")
        boolean shared,

        @Schema(description = "Codes of its schools, in order")
        List<String> schoolCodes,

        @Schema(description = "Grows with each change; also the ETag")
        long version,

        Instant createdAt,
        Instant changedAt) {}
