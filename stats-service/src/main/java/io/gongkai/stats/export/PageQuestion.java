package io.gongkai.stats.export;

import io.gongkai.stats.page.PageRequest;
import io.gongkai.stats.problem.Faults;
import io.gongkai.stats.problem.ProblemException;
import jakarta.ws.rs.QueryParam;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.jspecify.annotations.Nullable;

/** Which page of a list is wanted, as it came. */
public class PageQuestion {

    private static final PageRequest EVERYTHING = new PageRequest(Integer.MAX_VALUE - 1, null);

    @QueryParam("limit")
    @Parameter(
            description = "Rows in the answer, 1 to 200; a file holds all",
            schema = @Schema(implementation = Integer.class, defaultValue = "50"))
    @Nullable
    String limit;

    @QueryParam("cursor")
    @Parameter(description = "nextCursor of the page before; a file holds all")
    @Nullable
    String cursor;

    /** Adds what is wrong to the faults; the page is then of no use. A place is a value to sort by and a key. */
    public PageRequest read(String list, Faults faults) {
        try {
            return PageRequest.of(list, 2, limit, cursor);
        } catch (ProblemException e) {
            e.faults().forEach(faults::add);
            return EVERYTHING;
        }
    }

    /** All that there is, for answers that have no pages. */
    public static PageRequest everything() {
        return EVERYTHING;
    }
}
