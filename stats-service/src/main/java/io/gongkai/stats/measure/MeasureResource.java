package io.gongkai.stats.measure;

import io.gongkai.stats.export.Answer;
import jakarta.annotation.security.PermitAll;
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

/** What each metric means; open to all, since a number without its definition says nothing. */
@Path("/v1/measures")
@Tag(name = "measures", description = "Definitions of the metrics")
class MeasureResource {

    private final Measures measures;
    private final Answer answer;

    MeasureResource(Measures measures, Answer answer) {
        this.measures = measures;
        this.answer = answer;
    }

    @GET
    @Produces(MediaType.APPLICATION_JSON)
    @PermitAll
    @Operation(
            operationId = "listMeasures",
            summary = "Definitions of all metrics",
            description = "Names, usual unit, kind, and the rule by which several statements become one value.")
    @APIResponse(
            responseCode = "200",
            description = "All metrics and rules",
            content =
                    @Content(mediaType = "application/json", schema = @Schema(implementation = MeasureCatalogue.class)))
    public Response measures() {
        MeasureCatalogue catalogue = measures.catalogue();
        return answer.json(Integer.toHexString(catalogue.hashCode()), () -> catalogue);
    }
}
