package io.gongkai.stats.season;

import io.gongkai.stats.access.Role;
import io.gongkai.stats.export.Answer;
import io.gongkai.stats.export.Form;
import io.gongkai.stats.problem.Faults;
import io.gongkai.stats.projection.ProjectionVersion;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** Who is in, who is late, who is missing. */
@Path("/v1/provinces")
@Tag(name = "season", description = "How a collection stands")
class OverviewResource {

    private final Admission admission;
    private final Season season;
    private final Timelines timelines;
    private final ProjectionVersion versions;
    private final Answer answer;

    OverviewResource(
            Admission admission, Season season, Timelines timelines, ProjectionVersion versions, Answer answer) {
        this.admission = admission;
        this.season = season;
        this.timelines = timelines;
        this.versions = versions;
        this.answer = answer;
    }

    @GET
    @Path("/{code}/years/{year}/overview")
    @Produces({MediaType.APPLICATION_JSON, Answer.CSV, Answer.XLSX})
    @RolesAllowed({Role.OFFICIAL, Role.REVIEWER, Role.AUDITOR, Role.MINISTRY, Role.ADMIN})
    @Operation(
            operationId = "getOverview",
            summary = "Expected, submitted, late, missing and assessed reports",
            description =
                    "By school type, by ownership, by both and by city. A report is late if its first revision was.")
    @APIResponse(
            responseCode = "200",
            description = "How the collection stands",
            content =
                    @Content(mediaType = MediaType.APPLICATION_JSON, schema = @Schema(implementation = Overview.class)))
    public Response overview(@BeanParam TableQuestion question) {
        Faults faults = question.faults();
        Form<GroupCounts> form = question.form(GroupCounts.COLUMNS, faults);
        SchoolFilter asked = admission.admit(question, faults);
        return answer.table(versions.of(asked.provinceCode(), asked.year()), form, () -> season.overview(asked, form));
    }

    @GET
    @Path("/{code}/years/{year}/timeline")
    @Produces({MediaType.APPLICATION_JSON, Answer.CSV, Answer.XLSX})
    @RolesAllowed({Role.OFFICIAL, Role.REVIEWER, Role.AUDITOR, Role.MINISTRY, Role.ADMIN})
    @Operation(
            operationId = "getTimeline",
            summary = "Submissions day by day",
            description = "First revisions on each day, cumulated against the expected schools; later revisions apart.")
    @APIResponse(
            responseCode = "200",
            description = "The days from the first to the last on which something came; none where nothing came",
            content =
                    @Content(mediaType = MediaType.APPLICATION_JSON, schema = @Schema(implementation = Timeline.class)))
    public Response timeline(@BeanParam TableQuestion question) {
        Faults faults = question.faults();
        Form<Day> form = question.form(Day.COLUMNS, faults);
        SchoolFilter asked = admission.admit(question, faults);
        return answer.table(
                versions.of(asked.provinceCode(), asked.year()),
                form,
                () -> timelines.of(asked).with(form));
    }
}
