package io.gongkai.ingest.difference;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonInclude.Include;
import io.gongkai.ingest.report.RevisionText;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** What has changed from one revision to another. */
@JsonInclude(Include.NON_NULL)
@Schema(description = "What has changed from one revision to another 版本差异")
record RevisionChanges(
        @Schema(required = true) UUID reportId,

        @Schema(description = "The later revision", required = true)
        int revision,

        @Schema(description = "The earlier one", required = true)
        int comparedWith,

        @Schema(description = "The earlier title, if it was changed") @Nullable
        String titleBefore,

        @Schema(description = "The later title, if it was changed") @Nullable
        String titleAfter,

        @Schema(description = "Whether the list of items that was sent beside the text was changed", required = true)
        boolean checklistChanged,

        @Schema(
                description = "Changed passages of the text, in its order; empty if the text is the same",
                required = true)
        List<Passage> passages) {

    static RevisionChanges between(UUID reportId, RevisionText before, RevisionText after) {
        boolean titled = !before.title().equals(after.title());
        return new RevisionChanges(
                reportId,
                after.number(),
                before.number(),
                titled ? before.title() : null,
                titled ? after.title() : null,
                !before.checklist().equals(after.checklist()),
                TextDifference.between(before.text(), after.text()));
    }
}
