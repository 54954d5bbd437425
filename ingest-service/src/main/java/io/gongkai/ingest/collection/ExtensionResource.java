package io.gongkai.ingest.collection;

import io.gongkai.ingest.access.AccessProblems;
import io.gongkai.ingest.access.Caller;
import io.gongkai.ingest.access.Role;
import io.gongkai.ingest.problem.CommonProblems;
import jakarta.annotation.security.RolesAllowed;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** More time for single schools. */
@Path("/v1/collections/{provinceCode}/{academicYear}/extensions")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "collections")
class ExtensionResource {

    private final ExtensionGranting granting;
    private final VisibleProvince visible;
    private final Caller caller;

    ExtensionResource(ExtensionGranting granting, VisibleProvince visible, Caller caller) {
        this.granting = granting;
        this.visible = visible;
        this.caller = caller;
    }

    /** At most one a school, so not in pages. */
    @Schema(name = "Extensions", description = "Extensions in force, by school")
    record Extensions(@Schema(required = true) List<ExtensionView> items) {}

    @POST
    @RolesAllowed({Role.OFFICIAL, Role.ADMIN})
    @Operation(
            operationId = "grantExtension",
            summary = "Give a school more time 准予延期",
            description = "Of several the newest holds, also over reports that have come before it was granted. "
                    + "The due date of the collection itself takes an extension back.")
    @APIResponse(
            responseCode = "201",
            content = @Content(mediaType = "application/json", schema = @Schema(implementation = ExtensionView.class)))
    @APIResponse(responseCode = "404", description = "No such collection")
    @APIResponse(responseCode = "409", description = "The collection is closed")
    public Response grant(
            @PathParam("provinceCode") String provinceCode,
            @PathParam("academicYear") String academicYear,
            GrantExtension request) {
        if (!caller.mayActForProvince(provinceCode)) {
            throw AccessProblems.FOREIGN_PROVINCE.with(provinceCode);
        }
        SchoolYear year = SchoolYear.parse(academicYear).orElseThrow(CommonProblems.NOT_FOUND::because);
        ExtensionView extension = granting.grant(provinceCode, year, request);
        return Response.status(Response.Status.CREATED).entity(extension).build();
    }

    @GET
    @Transactional
    @RolesAllowed({Role.SCHOOL, Role.OFFICIAL, Role.REVIEWER, Role.AUDITOR, Role.MINISTRY, Role.ADMIN})
    @Operation(
            operationId = "listExtensions",
            summary = "List the extensions in force 延期列表",
            description = "A school sees its own.")
    @APIResponse(responseCode = "404", description = "No such collection")
    public Extensions list(
            @PathParam("provinceCode") String provinceCode, @PathParam("academicYear") String academicYear) {
        visible.of(provinceCode);
        if (Collection.of(provinceCode, academicYear).isEmpty()) {
            throw CommonProblems.NOT_FOUND.because();
        }
        String onlySchool = caller.readScope().onlySchool();
        return new Extensions(CollectionChange.extensions(provinceCode, academicYear).stream()
                .filter(extension -> onlySchool == null || onlySchool.equals(extension.schoolCode))
                .map(ExtensionView::of)
                .toList());
    }
}
