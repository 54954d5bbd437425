package io.gongkai.stats.score;

import io.gongkai.stats.access.Role;
import io.gongkai.stats.export.Answer;
import io.gongkai.stats.export.Form;
import io.gongkai.stats.export.PageQuestion;
import io.gongkai.stats.page.PageRequest;
import io.gongkai.stats.problem.CommonProblems;
import io.gongkai.stats.problem.Fault;
import io.gongkai.stats.problem.Faults;
import io.gongkai.stats.problem.ProblemException;
import io.gongkai.stats.problem.Text;
import io.gongkai.stats.projection.ProjectionVersion;
import io.gongkai.stats.season.Admission;
import io.gongkai.stats.season.SchoolFilter;
import io.gongkai.stats.season.TableQuestion;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.math.BigDecimal;
import java.util.Map;
import java.util.regex.Pattern;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;

/** Scores that can be worked out again. */
@Path("/v1/provinces")
@Tag(name = "scores", description = "A transparent score and how far ranks depend on its rules")
class ScoreResource {

    private static final Text VARIATION =
            new Text("variation 应为 0 至 50 的整数（百分比）。", "variation must be a whole number of percent from 0 to 50.");
    private static final Pattern PERCENT = Pattern.compile("[0-9]|[1-4][0-9]|50");

    private final Admission admission;
    private final Scores scores;
    private final ScoreRules rules;
    private final ProjectionVersion versions;
    private final Answer answer;

    ScoreResource(
            Admission admission, Scores scores, PublishedRules published, ProjectionVersion versions, Answer answer) {
        this.admission = admission;
        this.scores = scores;
        this.rules = published.rules();
        this.versions = versions;
        this.answer = answer;
    }

    @GET
    @Path("/{code}/years/{year}/scores")
    @Produces({MediaType.APPLICATION_JSON, Answer.CSV, Answer.XLSX})
    @RolesAllowed({Role.OFFICIAL, Role.REVIEWER, Role.AUDITOR, Role.MINISTRY, Role.ADMIN})
    @Operation(
            operationId = "getScores",
            summary = "Scores with rank ranges",
            description = "Every component and count behind each score, and the places a school can have under ties,"
                    + " unknown components and changed weights. Impossible weights are answered 422.")
    @APIResponse(
            responseCode = "200",
            description = "A page of schools, the greatest scores first unless asked otherwise",
            content = @Content(mediaType = "application/json", schema = @Schema(implementation = ScoreTable.class)))
    public Response scores(
            @BeanParam TableQuestion question,
            @BeanParam PageQuestion pages,
            @QueryParam("weights")
                    @Parameter(
                            description = "Weights from 0 to 1000 instead of the published ones; components left out"
                                    + " weigh nothing",
                            example = "PARTS:40,ITEMS:60")
                    @Nullable
                    String weights,
            @QueryParam("variation")
                    @Parameter(
                            description = "Percent by which each weight is raised and lowered, 0 to 50; 20 if left out",
                            schema = @Schema(implementation = Integer.class))
                    @Nullable
                    String variation) {
        Faults faults = question.faults();
        if (variation != null && !PERCENT.matcher(variation).matches()) {
            faults.add(Fault.inParameter("variation", "invalid-variation", VARIATION));
        }
        Form<ScoredSchool> form = question.form(ScoredSchool.COLUMNS, faults);
        PageRequest page = pages.read(form.list(Scores.LIST), faults);
        Faults inWeights = new Faults();
        Map<Component, BigDecimal> used = weights == null ? rules.weights() : Weighting.read(weights, inWeights);
        SchoolFilter asked = admit(question, faults, inWeights);
        int percent = variation == null ? rules.variation() : Integer.parseInt(variation);
        return answer.table(
                versions.of(asked.provinceCode(), asked.year()),
                form,
                () -> scores.table(asked, used, percent, form, answer.paged(page)));
    }

    /** Impossible weights alone are well formed, 422; who has other faults to mend hears of them in the same answer. */
    private SchoolFilter admit(TableQuestion question, Faults faults, Faults inWeights) {
        SchoolFilter asked;
        try {
            asked = admission.admit(question, faults);
        } catch (ProblemException refused) {
            if (!faults.isEmpty()) {
                inWeights.list().forEach(faults::add);
                faults.throwAs(refused.type());
            }
            throw refused;
        }
        inWeights.throwAs(CommonProblems.INVALID_REQUEST);
        return asked;
    }
}
