package io.gongkai.ingest.collection;

import io.gongkai.ingest.access.Role;
import io.gongkai.ingest.problem.CommonProblems;
import jakarta.annotation.security.RolesAllowed;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** The history of a collection. */
@Path("/v1/collections/{provinceCode}/{academicYear}/history")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "collections")
class CollectionHistoryResource {

    private final VisibleProvince visible;

    CollectionHistoryResource(VisibleProvince visible) {
        this.visible = visible;
    }

    /** One entry a version; some dozens, with an extension for every school some hundreds, so not in pages. */
    @Schema(name = "CollectionHistory", description = "All changes of a collection, oldest first")
    record History(@Schema(required = true) List<CollectionChangeView> items) {}

    @GET
    @Transactional
    @RolesAllowed({Role.OFFICIAL, Role.REVIEWER, Role.AUDITOR, Role.MINISTRY, Role.ADMIN})
    @Operation(operationId = "getCollectionHistory", summary = "See who changed a collection, when and why 变更记录")
    @APIResponse(responseCode = "404", description = "No such collection")
    public History get(@PathParam("provinceCode") String provinceCode, @PathParam("academicYear") String academicYear) {
        visible.of(provinceCode);
        List<CollectionChange> changes = CollectionChange.of(provinceCode, academicYear);
        if (changes.isEmpty()) {
            throw CommonProblems.NOT_FOUND.because();
        }
        return new History(changes.stream().map(CollectionChangeView::of).toList());
    }
}
