package io.gongkai.compliance.replay;

import io.gongkai.compliance.access.Caller;
import io.gongkai.compliance.access.Role;
import io.gongkai.compliance.precondition.Versioned;
import io.gongkai.compliance.ruleset.RuleSet;
import io.gongkai.compliance.ruleset.RulesInForce;
import jakarta.annotation.security.PermitAll;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Request;
import jakarta.ws.rs.core.Response;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;

/** The rule set in force. */
@Path("/v1/rule-sets/current")
@Tag(name = "Rule sets", description = "By which words, thresholds, frames and lists reports are judged now")
@Produces(MediaType.APPLICATION_JSON)
class RuleSetResource {

    private final RulesInForce rules;
    private final Candidates candidates;
    private final Caller caller;

    RuleSetResource(RulesInForce rules, Candidates candidates, Caller caller) {
        this.rules = rules;
        this.candidates = candidates;
        this.caller = caller;
    }

    @GET
    @PermitAll
    @Operation(
            operationId = "getRuleSetInForce",
            summary = "Read which rule set is in force",
            description = "Its version stands in every assessment made with it.")
    @APIResponse(responseCode = "304", description = "Unchanged since the version in If-None-Match")
    @APIResponse(
            responseCode = "200",
            description = "The rule set in force",
            content = @Content(schema = @Schema(implementation = RuleSetView.class)))
    public Response current(@Context Request request) {
        return versioned(rules.newest()).answer(request);
    }

    @PUT
    @RolesAllowed(Role.ADMIN)
    @Consumes(MediaType.APPLICATION_JSON)
    @Operation(
            operationId = "putRuleSetInForce",
            summary = "Put the candidate of a replay in force",
            description = "For all later checks and assessments; those already made stay as they are."
                    + " With replayId null the shipped rule set is in force again.")
    @APIResponse(
            responseCode = "200",
            description = "The rule set now in force",
            content = @Content(schema = @Schema(implementation = RuleSetView.class)))
    @APIResponse(responseCode = "409", description = "The replay is not done")
    public Response put(@HeaderParam(HttpHeaders.IF_MATCH) @Nullable String ifMatch, PutRuleSet request) {
        Versioned.requireMatch(ifMatch, rules.newest().number());
        RuleSet now = rules.put(candidates.of(request), caller.subject(), ifMatch);
        Versioned<RuleSetView> answer = versioned(now);
        return Response.ok(answer.view()).tag(answer.tag()).build();
    }

    private static Versioned<RuleSetView> versioned(RuleSet ruleSet) {
        return Versioned.of(RuleSetView.of(ruleSet), ruleSet.number());
    }
}
