package io.gongkai.compliance.page;

import java.util.List;
import java.util.function.Function;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** A page of a list; no next cursor means that this is the last. */
public record Page<T>(
        @Schema(required = true) List<T> items,

        @Schema(description = "Cursor of the next page; null on the last", nullable = true) @Nullable
        String nextCursor) {

    /** Cuts what was fetched with {@link PageRequest#fetchSize} down to a page and maps each row to its view. */
    public static <R, T> Page<T> of(
            List<R> fetched, PageRequest request, Function<R, Cursor> place, Function<R, T> view) {
        boolean more = fetched.size() > request.limit();
        List<R> shown = more ? fetched.subList(0, request.limit()) : fetched;
        String next = more ? place.apply(shown.get(shown.size() - 1)).encoded() : null;
        return new Page<>(shown.stream().map(view).toList(), next);
    }
}
