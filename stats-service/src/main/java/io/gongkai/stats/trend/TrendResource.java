package io.gongkai.stats.trend;

import io.gongkai.stats.access.Role;
import io.gongkai.stats.export.Answer;
import io.gongkai.stats.export.Form;
import io.gongkai.stats.measure.Measure;
import io.gongkai.stats.measure.Measures;
import io.gongkai.stats.problem.Faults;
import io.gongkai.stats.projection.ProjectionVersion;
import io.gongkai.stats.season.Admission;
import io.gongkai.stats.season.ChosenSchools;
import io.gongkai.stats.trend.TrendQuestion.Years;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.Optional;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;

/** The years of a province side by side. */
@Path("/v1/provinces")
@Produces({MediaType.APPLICATION_JSON, Answer.CSV, Answer.XLSX})
@RolesAllowed({Role.OFFICIAL, Role.REVIEWER, Role.AUDITOR, Role.MINISTRY, Role.ADMIN})
@Tag(name = "trends", description = "The years of a province side by side")
class TrendResource {

    private final Admission admission;
    private final Measures measures;
    private final Trends trends;
    private final ProjectionVersion versions;
    private final Answer answer;

    TrendResource(Admission admission, Measures measures, Trends trends, ProjectionVersion versions, Answer answer) {
        this.admission = admission;
        this.measures = measures;
        this.trends = trends;
        this.versions = versions;
        this.answer = answer;
    }

    @GET
    @Path("/{code}/years")
    @Operation(
            operationId = "listYears",
            summary = "The seasons of a province",
            description = "Every year with a collection or a report, the earliest first, with counts and shares of the"
                    + " schools asked for; a year in which none of them was expected counts zero.")
    @APIResponse(
            responseCode = "200",
            description = "One row for each year",
            content = @Content(mediaType = "application/json", schema = @Schema(implementation = SeasonTrends.class)))
    public Response years(@BeanParam TrendQuestion question) {
        Faults faults = question.faults();
        Form<SeasonTrend> form = question.form(SeasonTrend.COLUMNS, faults);
        Years years = question.years(faults);
        ChosenSchools schools = admission.admitProvince(question.code, question.schools, faults);
        return answer.table(
                versions.of(question.code),
                form,
                () -> trends.seasons(question.code, schools, years).with(form));
    }

    @GET
    @Path("/{code}/trends")
    @Operation(
            operationId = "getTrend",
            summary = "One metric over the years",
            description = "Total and quartiles of each year over the schools asked for, and the change among those that"
                    + " state a value in both years. Type, ownership and city are those of the register now.")
    @APIResponse(
            responseCode = "200",
            description = "One row for each year with assessed reports of the schools asked for",
            content = @Content(mediaType = "application/json", schema = @Schema(implementation = MetricTrends.class)))
    public Response trend(
            @BeanParam TrendQuestion question,
            @QueryParam("metric")
                    @Parameter(
                            description = "A metric of GET /v1/measures",
                            required = true,
                            example = "disclosed_total")
                    @Nullable
                    String metric) {
        Faults faults = question.faults();
        Optional<Measure> measure = measures.read(metric, faults);
        Form<MetricTrend> form = question.form(MetricTrend.COLUMNS, faults);
        Years years = question.years(faults);
        ChosenSchools schools = admission.admitProvince(question.code, question.schools, faults);
        return answer.table(
                versions.of(question.code),
                form,
                () -> trends.metric(question.code, schools, years, measure.orElseThrow())
                        .with(form));
    }

    @GET
    @Path("/{code}/finding-trends")
    @Operation(
            operationId = "getFindingTrends",
            summary = "Defects over the years",
            description = "For each rule and year the schools, of those asked for, in whose report it found something.")
    @APIResponse(
            responseCode = "200",
            description = "One row for each rule and year",
            content = @Content(mediaType = "application/json", schema = @Schema(implementation = RuleTrends.class)))
    public Response findings(@BeanParam TrendQuestion question) {
        Faults faults = question.faults();
        Form<RuleTrend> form = question.form(RuleTrend.COLUMNS, faults);
        Years years = question.years(faults);
        ChosenSchools schools = admission.admitProvince(question.code, question.schools, faults);
        return answer.table(
                versions.of(question.code),
                form,
                () -> trends.rules(question.code, schools, years).with(form));
    }
}
