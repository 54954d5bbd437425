package io.gongkai.ingest.report;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonInclude.Include;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** A row of the list of items (清单事项公开情况表): an item and where it is published. */
@JsonInclude(Include.NON_NULL)
@Schema(description = "A row of the list of items 清单事项公开情况表")
record ChecklistRow(
        @Schema(description = "Number of the item in the list", required = true, examples = "1") @Nullable
        Integer item,

        @Schema(description = "Where it is published, or 不涉及 with the reason; left out if neither", maxLength = 2048)
        @Nullable
        String url) {}
