package io.gongkai.compliance.intake;

import io.gongkai.compliance.access.Caller;
import io.gongkai.compliance.access.Role;
import io.gongkai.compliance.deadletter.DeadLetterStore;
import io.gongkai.compliance.deadletter.DeadLetterView;
import io.gongkai.compliance.deadletter.Poison;
import io.gongkai.compliance.problem.CommonProblems;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.logging.Logger;

/** Drives an event through again, by the same way as those from the topic. */
@Path("/v1/dead-letters/{id}/redrive")
@Tag(name = "Dead letters")
class RedriveResource {

    private static final Logger LOG = Logger.getLogger(RedriveResource.class);

    private final Intake intake;
    private final DeadLetterStore store;
    private final Caller caller;

    RedriveResource(Intake intake, DeadLetterStore store, Caller caller) {
        this.intake = intake;
        this.store = store;
        this.caller = caller;
    }

    @POST
    @RolesAllowed(Role.ADMIN)
    @Produces(MediaType.APPLICATION_JSON)
    @Operation(
            operationId = "redriveDeadLetter",
            summary = "Drive an event through again",
            description =
                    "Answers once it is assessed and sent (RESOLVED), or failed again (OPEN, with the new cause).")
    @APIResponse(responseCode = "409", description = "It went through already")
    @APIResponse(responseCode = "200", content = @Content(schema = @Schema(implementation = DeadLetterView.class)))
    public DeadLetterView redrive(
            @PathParam("id") @Parameter(description = "The dead letter, as the list names it") UUID id) {
        String event = store.openEvent(id);
        try {
            intake.take(event);
        } catch (Poison poison) {
            LOG.warnf("Event failed again; deadLetter=%s code=%s", id, poison.code());
            return store.failedAgain(id, poison);
        } catch (RuntimeException away) {
            LOG.warnf(
                    "Database or broker away, event not driven through; deadLetter=%s cause=%s", id, Fault.root(away));
            throw CommonProblems.UNAVAILABLE.because();
        }
        LOG.infof("Event driven through; deadLetter=%s by=%s", id, caller.subject());
        return store.resolved(id, caller.subject());
    }
}
