package io.gongkai.compliance.conservation;

import io.gongkai.compliance.access.AccessProblems;
import io.gongkai.compliance.access.Caller;
import io.gongkai.compliance.access.Role;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** Says whether what arrived was assessed. */
@Path("/v1/provinces/{code}/years/{year}/conservation")
@Tag(name = "Conservation", description = "Proof that nothing got lost")
class ConservationResource {

    private final Tally tally;
    private final Caller caller;

    ConservationResource(Tally tally, Caller caller) {
        this.tally = tally;
        this.caller = caller;
    }

    @GET
    @RolesAllowed({Role.OFFICIAL, Role.REVIEWER, Role.AUDITOR, Role.MINISTRY, Role.ADMIN})
    @Produces(MediaType.APPLICATION_JSON)
    @Operation(
            operationId = "getConservation",
            summary = "Count revisions received, assessed and failed",
            description = "Received equals assessed plus failed; a lasting difference is an alarm.")
    public Conservation conservation(
            @PathParam("code") @Parameter(description = "Province, two digits", example = "43") String provinceCode,
            @PathParam("year") @Parameter(description = "School year", example = "2020-2021") String academicYear) {
        if (!caller.mayReadProvince(provinceCode)) {
            throw AccessProblems.FOREIGN_PROVINCE.with(provinceCode);
        }
        return tally.of(provinceCode, academicYear);
    }
}
