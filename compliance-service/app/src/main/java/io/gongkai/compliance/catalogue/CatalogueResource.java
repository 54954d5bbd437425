package io.gongkai.compliance.catalogue;

import io.gongkai.compliance.precondition.Versioned;
import io.gongkai.compliance.problem.CommonProblems;
import io.gongkai.compliance.ruleset.RuleSet;
import io.gongkai.compliance.ruleset.RulesInForce;
import io.gongkai.engine.catalogue.Catalogue;
import jakarta.annotation.security.PermitAll;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Request;
import jakarta.ws.rs.core.Response;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;

/** The editions of the list of items. */
@Path("/v1/catalogues")
@Tag(name = "Catalogues", description = "The list of items that schools disclose, by edition")
@Produces(MediaType.APPLICATION_JSON)
class CatalogueResource {

    private final RulesInForce rules;

    CatalogueResource(RulesInForce rules) {
        this.rules = rules;
    }

    @Schema(name = "CatalogueList")
    record Editions(List<Edition> items) {}

    @Schema(name = "CatalogueEdition")
    record Edition(
            @Schema(examples = "national-2014") String edition,
            String title,
            String source,

            @Schema(description = "How many items it has; null where unknown", nullable = true) @Nullable
            Integer itemCount,

            @Schema(description = "Whether its items are at hand; of the others only the existence is known")
            boolean held,

            @Schema(description = "To which schools it applies, and when")
            Scope scope) {

        static Edition of(Catalogue catalogue) {
            return new Edition(
                    catalogue.edition(),
                    catalogue.title(),
                    catalogue.source(),
                    catalogue.itemCount(),
                    catalogue.isHeld(),
                    Scope.of(catalogue));
        }
    }

    @GET
    @PermitAll
    @Operation(
            operationId = "listCatalogues",
            summary = "List the editions of the list",
            description =
                    "The national one, which holds where no other does, first. A report is held against the edition of its"
                            + " province, kind of school and year where its items are at hand.")
    @APIResponse(responseCode = "304", description = "Unchanged since the version in If-None-Match")
    @APIResponse(
            responseCode = "200",
            description = "The editions",
            content = @Content(schema = @Schema(implementation = Editions.class)))
    public Response catalogues(@Context Request request) {
        RuleSet current = rules.current();
        List<Edition> items = current.catalogues().stream().map(Edition::of).toList();
        return Versioned.ofDigest(new Editions(items), current.version()).answer(request);
    }

    @GET
    @Path("/{edition}")
    @PermitAll
    @Operation(
            operationId = "getCatalogue",
            summary = "Read an edition of the list",
            description = "Its items in the law's own order and numbers, and to whom each applies.")
    @APIResponse(responseCode = "304", description = "Unchanged since the version in If-None-Match")
    @APIResponse(
            responseCode = "200",
            description = "The edition",
            content = @Content(schema = @Schema(implementation = CatalogueView.class)))
    public Response catalogue(
            @PathParam("edition") @Parameter(description = "Name of the edition", example = "national-2014")
                    String edition,
            @Context Request request) {
        RuleSet current = rules.current();
        CatalogueView view = current.catalogues().stream()
                .filter(each -> each.edition().equals(edition))
                .findFirst()
                .map(CatalogueView::of)
                .orElseThrow(CommonProblems.NOT_FOUND::because);
        return Versioned.ofDigest(view, current.version()).answer(request);
    }
}
