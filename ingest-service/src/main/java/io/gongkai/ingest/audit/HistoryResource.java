package io.gongkai.ingest.audit;

import io.gongkai.ingest.access.Role;
import io.gongkai.ingest.lifecycle.Standing;
import io.gongkai.ingest.lifecycle.Standings;
import jakarta.annotation.security.RolesAllowed;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** The history of a report. */
@Path("/v1/reports/{reportId}/history")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "decisions")
class HistoryResource {

    private final Standings standings;
    private final Audit audit;

    HistoryResource(Standings standings, Audit audit) {
        this.standings = standings;
        this.audit = audit;
    }

    /** All that happened to a report; some dozens at most, so not in pages. */
    @Schema(name = "History", description = "All that happened to a report, oldest first")
    record History(
            @Schema(required = true) List<HistoryEntry> items,
            @Schema(required = true) Burden burden) {}

    @GET
    @Transactional
    @RolesAllowed({Role.SCHOOL, Role.OFFICIAL, Role.REVIEWER, Role.AUDITOR, Role.MINISTRY, Role.ADMIN})
    @Operation(operationId = "getHistory", summary = "See who did what to a report, when and why 办理过程")
    public History get(@PathParam("reportId") UUID reportId) {
        Standing standing = standings.readable(reportId);
        return new History(audit.of(reportId), Burden.of(standing));
    }
}
