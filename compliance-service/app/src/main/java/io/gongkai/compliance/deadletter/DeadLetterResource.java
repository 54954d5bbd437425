package io.gongkai.compliance.deadletter;

import io.gongkai.compliance.access.Role;
import io.gongkai.compliance.page.Cursor;
import io.gongkai.compliance.page.Page;
import io.gongkai.compliance.page.PageRequest;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;

/** Events that were set aside. */
@Path("/v1/dead-letters")
@Tag(name = "Dead letters", description = "Events that could not be understood or assessed")
class DeadLetterResource {

    private static final String LIST = "dead-letters";

    private final DeadLetterStore store;

    DeadLetterResource(DeadLetterStore store) {
        this.store = store;
    }

    @GET
    @RolesAllowed({Role.AUDITOR, Role.MINISTRY, Role.ADMIN})
    @Produces(MediaType.APPLICATION_JSON)
    @Operation(
            operationId = "listDeadLetters",
            summary = "List events that were set aside",
            description = "The oldest first, with the cause of the last attempt.")
    public Page<DeadLetterView> deadLetters(
            @QueryParam("limit")
                    @Parameter(description = "Items on a page, 1 to 200; 50 if absent", example = "50")
                    @Nullable
                    String limit,
            @QueryParam("cursor")
                    @Parameter(description = "Where the next page begins, as the last page named it")
                    @Nullable
                    String cursor) {
        PageRequest page = PageRequest.of(LIST, 2, limit, cursor);
        return Page.of(
                store.page(page),
                page,
                letter -> Cursor.of(LIST, letter.failedAt.toString(), letter.id.toString()),
                DeadLetterView::of);
    }
}
