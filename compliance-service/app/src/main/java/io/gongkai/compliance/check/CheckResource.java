package io.gongkai.compliance.check;

import io.gongkai.compliance.Engine;
import io.gongkai.compliance.access.Role;
import io.gongkai.compliance.ruleset.RulesInForce;
import io.gongkai.engine.assessment.Assessment;
import io.gongkai.engine.rule.RuleFailure;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.logging.Logger;

/** The dry run: the very same engine, before anything is submitted. */
@Path("/v1/checks")
@Tag(name = "Checks", description = "Check a text before it is submitted")
class CheckResource {

    private static final Logger LOG = Logger.getLogger(CheckResource.class);

    private final Engine engine;
    private final RulesInForce rules;

    CheckResource(Engine engine, RulesInForce rules) {
        this.engine = engine;
        this.rules = rules;
    }

    @POST
    @RolesAllowed({Role.SCHOOL, Role.OFFICIAL, Role.ADMIN})
    @Consumes(MediaType.APPLICATION_JSON)
    @Produces(MediaType.APPLICATION_JSON)
    @Operation(
            operationId = "checkReport",
            summary = "Check the text of a report",
            description =
                    "Runs the engine that assesses submitted reports. Nothing is kept. With last year's text the figures and"
                            + " the wording are compared with it; reports of other schools are looked at only once it is submitted.")
    public Assessment check(CheckReport report) {
        new CheckFaults(rules.assessor()).refuse(report);
        try {
            return engine.assess(report.underReview());
        } catch (RuleFailure e) {
            LOG.errorf(e, "Rule broke down in a check; rule=%s", e.code());
            throw CheckProblems.RULE_FAILED.with(e.code());
        }
    }
}
