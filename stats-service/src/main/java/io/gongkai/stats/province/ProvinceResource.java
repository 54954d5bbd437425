package io.gongkai.stats.province;

import io.gongkai.stats.access.AccessProblems;
import io.gongkai.stats.access.Caller;
import io.gongkai.stats.access.Role;
import io.gongkai.stats.access.Scope;
import io.gongkai.stats.export.Answer;
import io.gongkai.stats.export.Form;
import io.gongkai.stats.export.FormQuestion;
import io.gongkai.stats.measure.Measure;
import io.gongkai.stats.measure.Measures;
import io.gongkai.stats.problem.CommonProblems;
import io.gongkai.stats.problem.Fault;
import io.gongkai.stats.problem.Faults;
import io.gongkai.stats.problem.Text;
import io.gongkai.stats.projection.ProjectionVersion;
import io.gongkai.stats.vocabulary.SchoolYear;
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

/** The provinces side by side. */
@Path("/v1/provinces")
@Tag(name = "provinces", description = "The provinces side by side")
class ProvinceResource {

    private static final Text YEAR =
            new Text("year 为必填的学年，写作 2020-2021 的形式。", "year is needed, a school year written like 2020-2021.");

    private final Caller caller;
    private final Measures measures;
    private final Provinces provinces;
    private final ProjectionVersion versions;
    private final Answer answer;

    ProvinceResource(Caller caller, Measures measures, Provinces provinces, ProjectionVersion versions, Answer answer) {
        this.caller = caller;
        this.measures = measures;
        this.provinces = provinces;
        this.versions = versions;
        this.answer = answer;
    }

    @GET
    @Produces({MediaType.APPLICATION_JSON, Answer.CSV, Answer.XLSX})
    @RolesAllowed({Role.OFFICIAL, Role.REVIEWER, Role.AUDITOR, Role.MINISTRY, Role.ADMIN})
    @Operation(
            operationId = "listProvinces",
            summary = "Provinces side by side",
            description = "Counts and shares of each province in one year; an official sees the own province only. A"
                    + " median is shown where 5 schools or more state a value.")
    @APIResponse(
            responseCode = "200",
            description = "One row for each province that collected or received something",
            content = @Content(mediaType = "application/json", schema = @Schema(implementation = ProvinceTable.class)))
    public Response provinces(
            @QueryParam("year")
                    @Parameter(description = "School year", required = true, example = "2020-2021")
                    @Nullable
                    String year,
            @QueryParam("metric")
                    @Parameter(description = "Also the median of this metric of GET /v1/measures", example = "views")
                    @Nullable
                    String metric,
            @BeanParam FormQuestion look) {
        Faults faults = look.faults();
        Optional<SchoolYear> asked = Optional.ofNullable(year).flatMap(SchoolYear::parse);
        if (asked.isEmpty()) {
            faults.add(Fault.inParameter("year", year == null ? "required" : "unknown-year", YEAR));
        }
        Measure measure = metric == null ? null : measures.read(metric, faults).orElse(null);
        Form<ProvinceRow> form = look.form(ProvinceRow.COLUMNS, faults);
        faults.throwAs(CommonProblems.INVALID_PARAMETERS);
        String only = only();
        SchoolYear of = asked.orElseThrow();
        return answer.table(
                versions.ofAll(of) + (only == null ? "" : "-" + only),
                form,
                () -> collected(provinces.of(of, only, measure)).with(form));
    }

    private static ProvinceTable collected(ProvinceTable table) {
        if (table.provinces().isEmpty()) {
            throw ProvinceProblems.NOTHING_COLLECTED.with(table.academicYear());
        }
        return table;
    }

    /** The only province to show; null where the caller may read all. */
    private @Nullable String only() {
        Scope scope = caller.readScope();
        if (!scope.equals(Scope.EVERYTHING) && scope.onlyProvince() == null) {
            throw AccessProblems.NO_SCOPE.because();
        }
        return scope.onlyProvince();
    }
}
