package io.gongkai.ingest.conservation;

import io.gongkai.ingest.access.AccessProblems;
import io.gongkai.ingest.access.Caller;
import io.gongkai.ingest.access.Role;
import io.gongkai.ingest.collection.SchoolYear;
import io.gongkai.ingest.problem.CommonProblems;
import io.gongkai.ingest.problem.Faults;
import io.gongkai.ingest.validation.ParameterCheck;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** Shows for a province and year that nothing was lost. */
@Path("/v1/provinces/{provinceCode}/years/{academicYear}/conservation")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "conservation", description = "Proof that nothing is lost 收发核对")
class ConservationResource {

    private final ConservationQuery query;
    private final Caller caller;

    ConservationResource(ConservationQuery query, Caller caller) {
        this.query = query;
        this.caller = caller;
    }

    @GET
    @RolesAllowed({Role.OFFICIAL, Role.REVIEWER, Role.AUDITOR, Role.MINISTRY, Role.ADMIN})
    @Operation(operationId = "getConservation", summary = "Compare what came in with what went out 收发核对")
    public Conservation get(
            @PathParam("provinceCode") String provinceCode, @PathParam("academicYear") String academicYear) {
        Faults faults = new Faults();
        new ParameterCheck(faults).provinceCode(provinceCode);
        SchoolYear.check(academicYear, faults);
        faults.throwAs(CommonProblems.INVALID_PARAMETERS);
        if (!caller.mayReadProvince(provinceCode)) {
            throw AccessProblems.FOREIGN_PROVINCE.with(provinceCode);
        }
        return query.of(provinceCode, academicYear);
    }
}
