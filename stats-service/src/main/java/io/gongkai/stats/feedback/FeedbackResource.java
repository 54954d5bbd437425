package io.gongkai.stats.feedback;

import io.gongkai.stats.access.Caller;
import io.gongkai.stats.access.Role;
import io.gongkai.stats.access.Scope;
import io.gongkai.stats.export.Answer;
import io.gongkai.stats.problem.Faults;
import io.gongkai.stats.problem.ProblemType;
import io.gongkai.stats.problem.Text;
import io.gongkai.stats.projection.ProjectionVersion;
import io.gongkai.stats.school.ReadableSchools;
import io.gongkai.stats.school.RegisteredSchool;
import io.gongkai.stats.season.SchoolFilter;
import io.gongkai.stats.season.Season;
import io.gongkai.stats.vocabulary.SchoolYear;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.Optional;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** A school's report beside those of its peers. */
@Path("/v1/schools/{code}/years/{year}/feedback")
@Tag(name = "schools", description = "One school over the years")
class FeedbackResource {

    private static final ProblemType NOTHING = new ProblemType(
            "nothing-collected",
            404,
            new Text("该学年没有报送任务", "Nothing was collected for this year"),
            new Text(
                    "该省在 %s 学年没有报送任务，也没有报告；请检查学年。",
                    "The province has neither a collection nor a report for %s; check the school year."));

    private final Caller caller;
    private final ReadableSchools schools;
    private final Season season;
    private final Feedbacks feedbacks;
    private final ProjectionVersion versions;
    private final Answer answer;

    FeedbackResource(
            Caller caller,
            ReadableSchools schools,
            Season season,
            Feedbacks feedbacks,
            ProjectionVersion versions,
            Answer answer) {
        this.caller = caller;
        this.schools = schools;
        this.season = season;
        this.feedbacks = feedbacks;
        this.versions = versions;
        this.answer = answer;
    }

    @GET
    @Produces(MediaType.APPLICATION_JSON)
    @RolesAllowed({Role.SCHOOL, Role.OFFICIAL, Role.REVIEWER, Role.AUDITOR, Role.MINISTRY, Role.ADMIN})
    @Operation(
            operationId = "getFeedback",
            summary = "A school's report beside those of its peers",
            description = "Parts, list items, findings, figures and score beside the schools of the same type and"
                    + " ownership, in figures and in sentences. A school sees quartiles,"
                    + " shares, counts and its place only where 5 other schools stand behind them.")
    @APIResponse(
            responseCode = "200",
            description = "What the school hears back",
            content = @Content(mediaType = "application/json", schema = @Schema(implementation = Feedback.class)))
    public Response feedback(@BeanParam FeedbackQuestion question) {
        Faults faults = question.faults();
        Optional<SchoolYear> asked = question.year(faults);
        RegisteredSchool school = schools.readable(question.code, faults);
        SchoolYear of = asked.orElseThrow();
        if (!season.isKnown(SchoolFilter.all(school.provinceCode(), of))) {
            throw NOTHING.with(of);
        }
        boolean foreigner = caller.readScope().extent() == Scope.Extent.SCHOOL;
        String version = versions.of(school.provinceCode()) + (foreigner ? "-own" : "");
        return answer.json(version, () -> feedbacks.of(school, of, foreigner));
    }
}
