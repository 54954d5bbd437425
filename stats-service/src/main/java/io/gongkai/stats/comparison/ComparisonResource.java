package io.gongkai.stats.comparison;

import io.gongkai.stats.access.Role;
import io.gongkai.stats.export.Answer;
import io.gongkai.stats.export.Form;
import io.gongkai.stats.export.PageQuestion;
import io.gongkai.stats.measure.Measure;
import io.gongkai.stats.measure.Measures;
import io.gongkai.stats.page.PageRequest;
import io.gongkai.stats.peer.PeerSplit;
import io.gongkai.stats.problem.Faults;
import io.gongkai.stats.projection.ProjectionVersion;
import io.gongkai.stats.season.Admission;
import io.gongkai.stats.season.SchoolFilter;
import io.gongkai.stats.season.TableQuestion;
import io.gongkai.stats.vocabulary.Word;
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

/** Schools side by side. */
@Path("/v1/provinces")
@Tag(name = "comparisons", description = "Figures of schools beside those of their peers")
class ComparisonResource {

    private final Admission admission;
    private final Measures measures;
    private final Comparisons comparisons;
    private final ProjectionVersion versions;
    private final Answer answer;

    ComparisonResource(
            Admission admission,
            Measures measures,
            Comparisons comparisons,
            ProjectionVersion versions,
            Answer answer) {
        this.admission = admission;
        this.measures = measures;
        this.comparisons = comparisons;
        this.versions = versions;
        this.answer = answer;
    }

    @GET
    @Path("/{code}/years/{year}/comparisons")
    @Produces({MediaType.APPLICATION_JSON, Answer.CSV, Answer.XLSX})
    @RolesAllowed({Role.OFFICIAL, Role.REVIEWER, Role.AUDITOR, Role.MINISTRY, Role.ADMIN})
    @Operation(
            operationId = "getComparison",
            summary = "One metric over all schools",
            description =
                    "Value with its evidence, rank among the peers, what stands out, distribution by peer group, and"
                            + " the change from the year before. Peers are counted among the schools that the filters leave.")
    @APIResponse(
            responseCode = "200",
            description = "A page of schools, the greatest values first, those without a value last",
            content = @Content(mediaType = "application/json", schema = @Schema(implementation = Comparison.class)))
    public Response compare(
            @BeanParam TableQuestion question,
            @BeanParam PageQuestion pages,
            @QueryParam("metric")
                    @Parameter(
                            description = "A metric of GET /v1/measures",
                            required = true,
                            example = "disclosed_total")
                    @Nullable
                    String metric,
            @QueryParam("peers")
                    @Parameter(
                            description = "How finely the schools are divided into peers; TYPE if left out, ALL within"
                                    + " a peer group",
                            schema = @Schema(implementation = PeerSplit.class))
                    @Nullable
                    String peers) {
        Faults faults = question.faults();
        Optional<Measure> measure = measures.read(metric, faults);
        PeerSplit split = Word.read("peers", peers, PeerSplit.class, faults);
        Form<ComparedSchool> form = question.form(ComparedSchool.COLUMNS, faults);
        PageRequest page = pages.read(form.list(Comparisons.list(String.valueOf(metric))), faults);
        SchoolFilter asked = admission.admit(question, faults);
        PeerSplit among = split != null ? split : asked.schools().peerGroup() == null ? PeerSplit.TYPE : PeerSplit.ALL;
        return answer.table(
                versions.of(asked.provinceCode(), asked.year()),
                form,
                () -> comparisons.compare(asked, measure.orElseThrow(), among, form, answer.paged(page)));
    }
}
