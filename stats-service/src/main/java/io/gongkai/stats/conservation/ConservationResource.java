package io.gongkai.stats.conservation;

import io.gongkai.stats.access.Role;
import io.gongkai.stats.season.Admission;
import io.gongkai.stats.season.SchoolFilter;
import io.gongkai.stats.season.SeasonQuestion;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** Whether everything that was handed in is counted. */
@Path("/v1/provinces")
@Tag(name = "conservation", description = "Whether anything was lost on the way")
class ConservationResource {

    private final Admission admission;
    private final Throughput throughput;

    ConservationResource(Admission admission, Throughput throughput) {
        this.admission = admission;
        this.throughput = throughput;
    }

    @GET
    @Path("/{code}/years/{year}/conservation")
    @Produces(MediaType.APPLICATION_JSON)
    @RolesAllowed({Role.OFFICIAL, Role.REVIEWER, Role.AUDITOR, Role.MINISTRY, Role.ADMIN})
    @Operation(
            operationId = "getConservation",
            summary = "Revisions handed in, assessed and counted",
            description = "To be held against the same counts of the other services. All zero where nothing arrived.")
    public Conservation conservation(@BeanParam SeasonQuestion question) {
        SchoolFilter asked = admission.permit(question);
        return throughput.of(asked.provinceCode(), asked.year());
    }
}
