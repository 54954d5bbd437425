package io.gongkai.compliance.rule;

import io.gongkai.compliance.precondition.Versioned;
import io.gongkai.compliance.problem.CommonProblems;
import io.gongkai.compliance.problem.Language;
import io.gongkai.compliance.ruleset.RuleSet;
import io.gongkai.compliance.ruleset.RulesInForce;
import io.gongkai.engine.assessment.Assessor;
import io.gongkai.engine.rule.RuleInfo;
import jakarta.annotation.security.PermitAll;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Request;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.Variant;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;

/** What the rules check, for programs and for people; generated from the rules themselves. */
@Path("/v1/rules")
@Tag(name = "Rules", description = "What is checked, and why")
class RuleResource {

    private static final List<Variant> FORMATS = Variant.mediaTypes(
                    MediaType.APPLICATION_JSON_TYPE, MediaType.TEXT_HTML_TYPE)
            .build();

    private final RulesInForce rules;
    private final RulePage page;

    RuleResource(RulesInForce rules, RulePage page) {
        this.rules = rules;
        this.page = page;
    }

    /** @param ruleSet version of rules, words and thresholds together */
    record RuleList(@Schema(examples = Assessor.RULE_SET) String ruleSet, List<RuleInfo> items) {}

    @GET
    @PermitAll
    @Produces(MediaType.APPLICATION_JSON)
    @Operation(
            operationId = "listRules",
            summary = "List the rules",
            description = "All of them, in the order of their codes.")
    @APIResponse(responseCode = "304", description = "Unchanged since the version in If-None-Match")
    @APIResponse(
            responseCode = "200",
            description = "The rules",
            content = @Content(schema = @Schema(implementation = RuleList.class)))
    public Response rules(@Context Request request) {
        RuleSet current = rules.current();
        RuleList list =
                new RuleList(current.version(), current.assessor().rules().rules());
        return Versioned.ofDigest(list, current.version()).answer(request);
    }

    @GET
    @Path("/{code}")
    @PermitAll
    @Produces({MediaType.APPLICATION_JSON, MediaType.TEXT_HTML})
    @Operation(
            operationId = "getRule",
            summary = "Read a rule",
            description = "As JSON, or as a page for people with Accept: text/html.")
    @APIResponse(responseCode = "304", description = "Unchanged since the version in If-None-Match")
    @APIResponse(
            responseCode = "200",
            description = "The rule",
            content = {
                @Content(mediaType = MediaType.APPLICATION_JSON, schema = @Schema(implementation = RuleInfo.class)),
                @Content(mediaType = MediaType.TEXT_HTML, schema = @Schema(implementation = String.class))
            })
    public Response rule(
            @PathParam("code") @Parameter(description = "Code of the rule", example = "PART-01") String code,
            @HeaderParam(HttpHeaders.ACCEPT_LANGUAGE) @Parameter(hidden = true) @Nullable String acceptLanguage,
            @Context Request request) {
        RuleSet current = rules.current();
        RuleInfo rule = current.assessor().rules().rule(code).orElseThrow(CommonProblems.NOT_FOUND::because);
        Variant format = request.selectVariant(FORMATS);
        if (format != null && format.getMediaType().isCompatible(MediaType.TEXT_HTML_TYPE)) {
            return page.of(rule, current.assessor(), Language.preferred(acceptLanguage));
        }
        return Versioned.ofDigest(rule, current.version()).answer(request);
    }
}
