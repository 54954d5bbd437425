package io.gongkai.stats.season;

import io.gongkai.stats.access.Role;
import io.gongkai.stats.export.Answer;
import io.gongkai.stats.projection.ProjectionVersion;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** Who is in, who is late, who is missing. */
@Path("/v1/provinces/{code}/years/{year}")
@Tag(name = "season", description = "How a collection stands")
class OverviewResource {

    private final Admission admission;
    private final Season season;
    private final ProjectionVersion versions;
    private final Answer answer;

    OverviewResource(Admission admission, Season season, ProjectionVersion versions, Answer answer) {
        this.admission = admission;
        this.season = season;
        this.versions = versions;
        this.answer = answer;
    }

    @GET
    @Path("/overview")
    @Produces({MediaType.APPLICATION_JSON, Answer.CSV})
    @RolesAllowed({Role.OFFICIAL, Role.REVIEWER, Role.AUDITOR, Role.MINISTRY, Role.ADMIN})
    @Operation(
            operationId = "getOverview",
            summary = "Expected, submitted, late, missing and assessed reports",
            description = "By school type, by ownership and by both. A report is late if its first revision was.")
    @APIResponse(
            responseCode = "200",
            description = "How the collection stands",
            content =
                    @Content(mediaType = MediaType.APPLICATION_JSON, schema = @Schema(implementation = Overview.class)))
    public Response overview(@BeanParam TableQuestion question) {
        SchoolFilter asked = admission.admit(question);
        return answer.table(versions.of(asked.provinceCode(), asked.year()), () -> season.overview(asked));
    }
}
