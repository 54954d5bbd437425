package io.gongkai.compliance.catalogue;

import io.gongkai.compliance.precondition.Versioned;
import io.gongkai.compliance.ruleset.RuleSet;
import io.gongkai.compliance.ruleset.RulesInForce;
import io.gongkai.engine.profile.Profile;
import jakarta.annotation.security.PermitAll;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Request;
import jakarta.ws.rs.core.Response;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** The frames of parts that provinces ask for. */
@Path("/v1/profiles")
@Tag(name = "Profiles", description = "Which parts a report has, by province and year")
@Produces(MediaType.APPLICATION_JSON)
class ProfileResource {

    private final RulesInForce rules;

    ProfileResource(RulesInForce rules) {
        this.rules = rules;
    }

    @Schema(name = "ProfileList")
    record Frames(List<Profile> items) {}

    @GET
    @PermitAll
    @Operation(
            operationId = "listProfiles",
            summary = "List the frames of parts",
            description = "The first that fits a province and a school year is the one that a report is held against.")
    @APIResponse(responseCode = "304", description = "Unchanged since the version in If-None-Match")
    @APIResponse(
            responseCode = "200",
            description = "The frames",
            content = @Content(schema = @Schema(implementation = Frames.class)))
    public Response profiles(@Context Request request) {
        RuleSet current = rules.current();
        Frames frames = new Frames(current.assessor().profiles().all());
        return Versioned.ofDigest(frames, current.version()).answer(request);
    }
}
