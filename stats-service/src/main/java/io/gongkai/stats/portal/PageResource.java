package io.gongkai.stats.portal;

import io.gongkai.stats.problem.Language;
import jakarta.annotation.security.PermitAll;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;

/** The portal for people: a few pages, Chinese unless English is preferred or chosen. */
@Path("/public")
@Produces(MediaType.TEXT_HTML)
@PermitAll
@Tag(name = "public", description = "What everybody may read without a token; answers may be kept for five minutes")
class PageResource {

    private static final String HTML = "text/html;charset=UTF-8";
    /** Nothing may run, and nothing is loaded. */
    private static final String POLICY = "default-src 'none'; style-src 'unsafe-inline'; img-src 'self';"
            + " base-uri 'none'; form-action 'none'; frame-ancestors 'none'";

    private static final String NOTHING = "A page that says that nothing is published here, whatever the reason";
    private static final String LANGUAGE = "zh or en; by Accept-Language if left out";

    private final Portal portal;
    private final Pages pages;
    private final SchoolPage schoolPage;
    private final ReportPage reportPage;
    private final PublicAnswer answer;

    PageResource(Portal portal, Pages pages, SchoolPage schoolPage, ReportPage reportPage, PublicAnswer answer) {
        this.portal = portal;
        this.pages = pages;
        this.schoolPage = schoolPage;
        this.reportPage = reportPage;
        this.answer = answer;
    }

    @GET
    @Operation(operationId = "getPublicPage", summary = "Page of the published years", description = "For people.")
    @APIResponse(
            responseCode = "200",
            description = "The page",
            content = @Content(mediaType = "text/html", schema = @Schema(type = SchemaType.STRING)))
    public Response years(
            @QueryParam("lang") @Parameter(description = LANGUAGE, example = "en") @Nullable String lang,
            @HeaderParam(HttpHeaders.ACCEPT_LANGUAGE) @Nullable String preferred) {
        return page(pages.years(portal.years(), language(lang, preferred)));
    }

    @GET
    @Path("/provinces/{code}/years/{year}")
    @Operation(
            operationId = "getPublicSeasonPage",
            summary = "Page of a published year",
            description = "The accepted reports and what was corrected since.")
    @APIResponse(
            responseCode = "200",
            description = "The page",
            content = @Content(mediaType = "text/html", schema = @Schema(type = SchemaType.STRING)))
    @APIResponse(
            responseCode = "404",
            description = NOTHING,
            content = @Content(mediaType = "text/html", schema = @Schema(type = SchemaType.STRING)))
    public Response season(
            @PathParam("code") @Parameter(description = "Two digits of GB/T 2260", example = "43") String code,
            @PathParam("year") @Parameter(description = "School year (学年)", example = "2020-2021") String year,
            @QueryParam("lang") @Parameter(description = LANGUAGE, example = "en") @Nullable String lang,
            @HeaderParam(HttpHeaders.ACCEPT_LANGUAGE) @Nullable String preferred) {
        Language language = language(lang, preferred);
        return portal.findSeason(code, year)
                .map(season -> page(pages.season(season, portal.corrections(code, year), language)))
                .orElseGet(() -> missing(language));
    }

    @GET
    @Path("/schools/{code}")
    @Operation(
            operationId = "getPublicSchoolPage",
            summary = "Page of a school",
            description = "Parts, list items and figures of its accepted reports.")
    @APIResponse(
            responseCode = "200",
            description = "The page",
            content = @Content(mediaType = "text/html", schema = @Schema(type = SchemaType.STRING)))
    @APIResponse(
            responseCode = "404",
            description = NOTHING,
            content = @Content(mediaType = "text/html", schema = @Schema(type = SchemaType.STRING)))
    public Response school(
            @PathParam("code") @Parameter(description = "学校标识码, ten digits", example = "4143012345") String code,
            @QueryParam("lang") @Parameter(description = LANGUAGE, example = "en") @Nullable String lang,
            @HeaderParam(HttpHeaders.ACCEPT_LANGUAGE) @Nullable String preferred) {
        Language language = language(lang, preferred);
        return portal.find(code)
                .map(school -> page(schoolPage.of(school, language)))
                .orElseGet(() -> missing(language));
    }

    @GET
    @Path("/schools/{code}/years/{year}")
    @Operation(
            operationId = "getPublicTextPage",
            summary = "Page of a school's accepted report",
            description = "Its text, with an outline of its parts.")
    @APIResponse(
            responseCode = "200",
            description = "The page",
            content = @Content(mediaType = "text/html", schema = @Schema(type = SchemaType.STRING)))
    @APIResponse(
            responseCode = "404",
            description = NOTHING,
            content = @Content(mediaType = "text/html", schema = @Schema(type = SchemaType.STRING)))
    public Response text(
            @PathParam("code") @Parameter(description = "学校标识码, ten digits", example = "4143012345") String code,
            @PathParam("year") @Parameter(description = "School year (学年)", example = "2020-2021") String year,
            @QueryParam("lang") @Parameter(description = LANGUAGE, example = "en") @Nullable String lang,
            @HeaderParam(HttpHeaders.ACCEPT_LANGUAGE) @Nullable String preferred) {
        Language language = language(lang, preferred);
        return portal.findText(code, year)
                .map(text -> page(reportPage.of(text, language)))
                .orElseGet(() -> missing(language));
    }

    private Response page(String html) {
        return framed(answer.of(html, HTML));
    }

    /** A page too, since a person who follows an old link reads it; asked for again at once, so that no cache hides a publication. */
    private Response missing(Language language) {
        return framed(Response.status(Response.Status.NOT_FOUND)
                .entity(pages.missing(language))
                .type(HTML)
                .header(HttpHeaders.CACHE_CONTROL, "no-cache")
                .header("X-Content-Type-Options", "nosniff")
                .build());
    }

    private static Response framed(Response response) {
        return Response.fromResponse(response)
                .header(HttpHeaders.VARY, HttpHeaders.ACCEPT_LANGUAGE)
                .header("Content-Security-Policy", POLICY)
                .build();
    }

    /** What the address names goes before what the browser prefers. */
    private static Language language(@Nullable String chosen, @Nullable String preferred) {
        return Language.preferred(chosen == null ? preferred : chosen);
    }
}
