package io.gongkai.compliance.finding;

import io.gongkai.compliance.access.AccessProblems;
import io.gongkai.compliance.access.Caller;
import io.gongkai.compliance.access.Role;
import io.gongkai.compliance.access.Scope;
import io.gongkai.compliance.page.Cursor;
import io.gongkai.compliance.page.Page;
import io.gongkai.compliance.page.PageRequest;
import io.gongkai.compliance.problem.CommonProblems;
import jakarta.annotation.security.RolesAllowed;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;

/** Findings across schools. */
@Path("/v1/findings")
@Tag(name = "Findings", description = "What the rules report, across schools")
class FindingResource {

    private static final String LIST = "findings";

    private final Caller caller;

    FindingResource(Caller caller) {
        this.caller = caller;
    }

    @GET
    @RolesAllowed({Role.SCHOOL, Role.OFFICIAL, Role.REVIEWER, Role.AUDITOR, Role.MINISTRY, Role.ADMIN})
    @Produces(MediaType.APPLICATION_JSON)
    @Transactional
    @Operation(
            operationId = "listFindings",
            summary = "List findings of the newest revisions",
            description = "A school sees its own, an official those of the province. The order never changes.")
    public Page<FindingView> findings(@BeanParam FindingQuery query) {
        PageRequest page = PageRequest.of(LIST, 1, query.limit(), query.cursor());
        FindingSearch search = new FindingSearch(query).within(allowed(query));
        return Page.of(
                search.fetch(page), page, finding -> Cursor.of(LIST, Long.toString(finding.id)), FindingView::of);
    }

    private static boolean isOther(@Nullable String own, @Nullable String asked) {
        return own != null && asked != null && !asked.equals(own);
    }

    private Scope allowed(FindingQuery query) {
        Scope scope = caller.readScope();
        if (scope.extent() == Scope.Extent.NOTHING) {
            throw CommonProblems.FORBIDDEN.because();
        }
        if (isOther(scope.onlySchool(), query.schoolCode())) {
            throw AccessProblems.FOREIGN_SCHOOL.with(String.valueOf(query.schoolCode()));
        }
        if (isOther(scope.onlyProvince(), query.provinceCode())) {
            throw AccessProblems.FOREIGN_PROVINCE.with(String.valueOf(query.provinceCode()));
        }
        return scope;
    }
}
