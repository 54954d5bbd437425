package io.gongkai.ingest.webhook;

import io.gongkai.ingest.problem.CommonProblems;
import io.gongkai.ingest.problem.Faults;
import io.gongkai.ingest.validation.RequestCheck;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** What is to be called, and for which events; in a change, what is left out stays as it is. */
@Schema(description = "Where to call and for which events; in a change, what is left out stays as it is")
record WebhookTerms(
        @Schema(description = "Absolute https URL without user and fragment, on a public address", maxLength = 2000)
        @Nullable
        String url,

        @Schema(
                description = "Names of events, such as report-returned; each is told once",
                type = SchemaType.ARRAY,
                minItems = 1)
        @Nullable
        List<@Nullable String> events,

        @Schema(description = "What it is for", maxLength = 200) @Nullable
        String description,

        @Schema(description = "false pauses it; true goes on, also after a failure", defaultValue = "true") @Nullable
        Boolean active) {

    private static final int MAX_DESCRIPTION = 200;

    /** A new one needs an address and events. */
    void checkNew(TargetCheck targets) {
        Faults faults = new Faults();
        RequestCheck check = new RequestCheck(faults);
        check.present("/url", url);
        check.present("/events", events);
        check(faults, targets);
    }

    void checkChange(TargetCheck targets) {
        check(new Faults(), targets);
    }

    private void check(Faults faults, TargetCheck targets) {
        if (url != null && !url.isBlank()) {
            targets.check("/url", url, faults);
        }
        if (events != null) {
            EventChoice.check("/events", events, faults);
        }
        new RequestCheck(faults).optionalText("/description", description, MAX_DESCRIPTION);
        faults.throwAs(CommonProblems.INVALID_REQUEST);
    }
}
