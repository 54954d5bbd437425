package io.gongkai.ingest.school;

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

/** The register of schools. */
@Path("/v1/schools")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "schools", description = "The register of schools 学校登记")
class SchoolResource {

    private static final String LIST = "schools";

    private final SchoolRegistration registration;
    private final Caller caller;

    SchoolResource(SchoolRegistration registration, Caller caller) {
        this.registration = registration;
        this.caller = caller;
    }

    @POST
    @RolesAllowed({Role.OFFICIAL, Role.ADMIN})
    @Operation(operationId = "registerSchool", summary = "Register a school 登记学校")
    @APIResponse(
            responseCode = "201",
            content = @Content(mediaType = "application/json", schema = @Schema(implementation = SchoolView.class)))
    @APIResponse(responseCode = "409", description = "The school is registered already")
    public Response register(RegisterSchool request) {
        request.check();
        requireProvince(String.valueOf(request.provinceCode()));
        SchoolView school = registration.register(String.valueOf(request.schoolCode()), request.details());
        return Response.created(URI.create("/v1/schools/" + school.schoolCode()))
                .tag(Long.toString(school.version()))
                .entity(school)
                .build();
    }

    @GET
    @Transactional
    @RolesAllowed({Role.SCHOOL, Role.OFFICIAL, Role.REVIEWER, Role.AUDITOR, Role.MINISTRY, Role.ADMIN})
    @Operation(operationId = "listSchools", summary = "List schools by code 学校列表")
    public Page<SchoolView> list(
            @QueryParam("provinceCode") @Nullable String provinceCode,
            @Parameter(description = "VOCATIONAL, UNDERGRADUATE or GRADUATE") @QueryParam("schoolType") @Nullable
                    String schoolType,
            @Parameter(description = "PUBLIC or PRIVATE") @QueryParam("ownership") @Nullable String ownership,
            @QueryParam("limit") @Nullable String limit,
            @QueryParam("cursor") @Nullable String cursor) {
        PageRequest page = PageRequest.of(LIST, 1, limit, cursor);
        SchoolFilter filter =
                SchoolFilter.of(provinceCode, schoolType, ownership).within(caller.readScope());
        return Page.of(School.list(filter, page), page, school -> Cursor.of(LIST, school.code), SchoolView::of);
    }

    @GET
    @Path("/{schoolCode}")
    @RolesAllowed({Role.SCHOOL, Role.OFFICIAL, Role.REVIEWER, Role.AUDITOR, Role.MINISTRY, Role.ADMIN})
    @Operation(operationId = "getSchool", summary = "Read a school 查看学校")
    @APIResponse(
            responseCode = "200",
            content = @Content(mediaType = "application/json", schema = @Schema(implementation = SchoolView.class)))
    @APIResponse(responseCode = "304", description = "Unchanged since the version in If-None-Match")
    @APIResponse(responseCode = "404", description = "No such school")
    public Response get(@PathParam("schoolCode") String schoolCode, @Context Request request) {
        SchoolView school = registration.find(schoolCode).orElseThrow(CommonProblems.NOT_FOUND::because);
        if (!caller.mayReadSchool(school.schoolCode(), school.provinceCode())) {
            throw AccessProblems.FOREIGN_SCHOOL.with(schoolCode);
        }
        return Versioned.of(school, school.version()).answer(request);
    }

    @PUT
    @Path("/{schoolCode}")
    @RolesAllowed({Role.OFFICIAL, Role.ADMIN})
    @Operation(operationId = "changeSchool", summary = "Change what is registered about a school 修改学校信息")
    @APIResponse(
            responseCode = "200",
            content = @Content(mediaType = "application/json", schema = @Schema(implementation = SchoolView.class)))
    @APIResponse(responseCode = "404", description = "No such school")
    public Response change(
            @PathParam("schoolCode") String schoolCode,
            @HeaderParam("If-Match") @Nullable String ifMatch,
            SchoolDetails details) {
        details.check();
        requireProvince(String.valueOf(details.provinceCode()));
        SchoolView school = registration.change(schoolCode, details, ifMatch, this::requireProvince);
        return Response.ok(school).tag(Long.toString(school.version())).build();
    }

    private void requireProvince(String provinceCode) {
        if (!caller.mayActForProvince(provinceCode)) {
            throw AccessProblems.FOREIGN_PROVINCE.with(provinceCode);
        }
    }
}
