package io.gongkai.ingest.collection;

import io.gongkai.ingest.access.AccessProblems;
import io.gongkai.ingest.access.Caller;
import io.gongkai.ingest.access.Role;
import io.gongkai.ingest.page.Cursor;
import io.gongkai.ingest.page.Page;
import io.gongkai.ingest.page.PageRequest;
import io.gongkai.ingest.precondition.Versioned;
import io.gongkai.ingest.problem.CommonProblems;
import jakarta.annotation.security.RolesAllowed;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Request;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;

/** Collections: which reports are asked for, and until when. */
@Path("/v1/collections")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "collections", description = "Calls for reports 报送任务")
class CollectionResource {

    private static final String LIST = "collections";

    private final CollectionOpening opening;
    private final Profiles profiles;
    private final VisibleProvince visible;
    private final Caller caller;

    CollectionResource(CollectionOpening opening, Profiles profiles, VisibleProvince visible, Caller caller) {
        this.opening = opening;
        this.profiles = profiles;
        this.visible = visible;
        this.caller = caller;
    }

    @POST
    @RolesAllowed({Role.OFFICIAL, Role.ADMIN})
    @Operation(operationId = "openCollection", summary = "Open a collection 开放报送")
    @APIResponse(
            responseCode = "201",
            content = @Content(mediaType = "application/json", schema = @Schema(implementation = CollectionView.class)))
    @APIResponse(responseCode = "409", description = "The collection exists already")
    public Response open(OpenCollection request) {
        SchoolYear year = request.checkedYear(profiles);
        String provinceCode = String.valueOf(request.provinceCode());
        if (!caller.mayActForProvince(provinceCode)) {
            throw AccessProblems.FOREIGN_PROVINCE.with(provinceCode);
        }
        CollectionView collection = opening.open(provinceCode, year, request.terms(year));
        return Response.created(URI.create("/v1/collections/" + provinceCode + "/" + year))
                .tag(Long.toString(collection.version()))
                .entity(collection)
                .build();
    }

    @GET
    @Transactional
    @RolesAllowed({Role.SCHOOL, Role.OFFICIAL, Role.REVIEWER, Role.AUDITOR, Role.MINISTRY, Role.ADMIN})
    @Operation(operationId = "listCollections", summary = "List collections by year and province 报送任务列表")
    public Page<CollectionView> list(
            @QueryParam("provinceCode") @Nullable String provinceCode,
            @QueryParam("academicYear") @Nullable String academicYear,
            @Parameter(description = "OPEN or CLOSED") @QueryParam("status") @Nullable String status,
            @QueryParam("limit") @Nullable String limit,
            @QueryParam("cursor") @Nullable String cursor) {
        PageRequest page = PageRequest.of(LIST, 2, limit, cursor);
        CollectionFilter filter =
                CollectionFilter.of(provinceCode, academicYear, status).within(visible::of);
        return Page.of(
                Collection.list(filter, page),
                page,
                collection -> Cursor.of(LIST, collection.academicYear, collection.provinceCode),
                CollectionView::of);
    }

    @GET
    @Path("/{provinceCode}/{academicYear}")
    @RolesAllowed({Role.SCHOOL, Role.OFFICIAL, Role.REVIEWER, Role.AUDITOR, Role.MINISTRY, Role.ADMIN})
    @Operation(operationId = "getCollection", summary = "Read a collection 查看报送任务")
    @APIResponse(
            responseCode = "200",
            content = @Content(mediaType = "application/json", schema = @Schema(implementation = CollectionView.class)))
    @APIResponse(responseCode = "304", description = "Unchanged since the version in If-None-Match")
    @APIResponse(responseCode = "404", description = "No such collection")
    public Response get(
            @PathParam("provinceCode") String provinceCode,
            @PathParam("academicYear") String academicYear,
            @Context Request request) {
        visible.of(provinceCode);
        CollectionView collection =
                opening.find(provinceCode, academicYear).orElseThrow(CommonProblems.NOT_FOUND::because);
        return Versioned.of(collection, collection.version()).answer(request);
    }

    @PUT
    @Path("/{provinceCode}/{academicYear}")
    @RolesAllowed({Role.OFFICIAL, Role.ADMIN})
    @Operation(operationId = "changeCollection", summary = "Change due date, profile or status 修改报送任务")
    @APIResponse(
            responseCode = "200",
            content = @Content(mediaType = "application/json", schema = @Schema(implementation = CollectionView.class)))
    @APIResponse(responseCode = "404", description = "No such collection")
    public Response change(
            @PathParam("provinceCode") String provinceCode,
            @PathParam("academicYear") String academicYear,
            @HeaderParam("If-Match") @Nullable String ifMatch,
            CollectionTerms terms) {
        if (!caller.mayActForProvince(provinceCode)) {
            throw AccessProblems.FOREIGN_PROVINCE.with(provinceCode);
        }
        SchoolYear year = SchoolYear.parse(academicYear).orElseThrow(CommonProblems.NOT_FOUND::because);
        terms.check(year, profiles);
        CollectionView collection = opening.change(provinceCode, year, terms, ifMatch);
        return Response.ok(collection).tag(Long.toString(collection.version())).build();
    }
}
