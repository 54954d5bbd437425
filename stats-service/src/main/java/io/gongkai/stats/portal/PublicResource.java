package io.gongkai.stats.portal;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.gongkai.stats.vocabulary.SchoolYear;
import jakarta.annotation.security.PermitAll;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.io.UncheckedIOException;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** Published years for other programs; no token is asked for. */
@Path("/v1/public")
@Produces(MediaType.APPLICATION_JSON)
@PermitAll
@Tag(name = "public", description = "What everybody may read without a token; answers may be kept for five minutes")
class PublicResource {

    private static final String SVG = "image/svg+xml;charset=UTF-8";

    private final Portal portal;
    private final PublicAnswer answer;
    private final ObjectMapper json;

    PublicResource(Portal portal, PublicAnswer answer, ObjectMapper json) {
        this.portal = portal;
        this.answer = answer;
        this.json = json;
    }

    @GET
    @Path("/provinces")
    @Operation(operationId = "listPublished", summary = "Published years", description = "Of all provinces.")
    @APIResponse(
            responseCode = "200",
            description = "By province, the newest year first",
            content = @Content(mediaType = "application/json", schema = @Schema(implementation = PublishedYears.class)))
    public Response years() {
        return json(portal.years());
    }

    @GET
    @Path("/provinces/{code}/years/{year}")
    @Operation(
            operationId = "getPublicSeason",
            summary = "A published year of a province",
            description = "The accepted reports; of all other schools only the number.")
    @APIResponse(
            responseCode = "200",
            description = "The year",
            content = @Content(mediaType = "application/json", schema = @Schema(implementation = PublicSeason.class)))
    public Response season(
            @PathParam("code") @Parameter(description = "Two digits of GB/T 2260", example = "43") String code,
            @PathParam("year") @Parameter(description = "School year (学年)", example = "2020-2021") String year) {
        return json(portal.season(code, year));
    }

    @GET
    @Path("/provinces/{code}/years/{year}/corrections")
    @Operation(
            operationId = "getPublicCorrections",
            summary = "What was accepted since the publication",
            description = "A ledger of the schools whose report in force is another than on the day of publication.")
    @APIResponse(
            responseCode = "200",
            description = "The ledger",
            content =
                    @Content(
                            mediaType = "application/json",
                            schema = @Schema(implementation = PublicCorrections.class)))
    public Response corrections(
            @PathParam("code") @Parameter(description = "Two digits of GB/T 2260", example = "43") String code,
            @PathParam("year") @Parameter(description = "School year (学年)", example = "2020-2021") String year) {
        return json(portal.corrections(code, year));
    }

    @GET
    @Path("/schools/{code}")
    @Operation(
            operationId = "getPublicSchool",
            summary = "A school's accepted reports",
            description = "Parts, list items and figures of each accepted report on a published year.")
    @APIResponse(
            responseCode = "200",
            description = "The school",
            content = @Content(mediaType = "application/json", schema = @Schema(implementation = PublicSchool.class)))
    public Response school(
            @PathParam("code") @Parameter(description = "学校标识码, ten digits", example = "4143012345") String code) {
        return json(portal.school(code));
    }

    @GET
    @Path("/schools/{code}/years/{year}")
    @Operation(
            operationId = "getPublicText",
            summary = "The text of a school's accepted report",
            description = "Of the revision in force on a published year, with the headings of its parts.")
    @APIResponse(
            responseCode = "200",
            description = "The text",
            content = @Content(mediaType = "application/json", schema = @Schema(implementation = PublicText.class)))
    public Response text(
            @PathParam("code") @Parameter(description = "学校标识码, ten digits", example = "4143012345") String code,
            @PathParam("year") @Parameter(description = "School year (学年)", example = "2020-2021") String year) {
        return json(portal.text(code, year));
    }

    @GET
    @Path("/schools/{code}/badge.svg")
    @Produces("image/svg+xml")
    @Operation(
            operationId = "getBadge",
            summary = "A picture for a school's own site",
            description = "Whether the report on a year is accepted and published. For everything else, unknown schools"
                    + " included, it is the same grey one.")
    @APIResponse(
            responseCode = "200",
            description = "The picture",
            content = @Content(mediaType = "image/svg+xml", schema = @Schema(type = SchemaType.STRING)))
    public Response badge(@BeanParam BadgeQuestion question) {
        SchoolYear year = question.year();
        boolean accepted = portal.find(question.code)
                .filter(school -> school.reports().stream()
                        .anyMatch(report -> report.academicYear().equals(year)))
                .isPresent();
        return answer.of(Badge.of(year.toString(), accepted), SVG);
    }

    private Response json(Object view) {
        try {
            return answer.of(json.writeValueAsString(view), MediaType.APPLICATION_JSON);
        } catch (JsonProcessingException impossible) {
            throw new UncheckedIOException(impossible);
        }
    }
}
