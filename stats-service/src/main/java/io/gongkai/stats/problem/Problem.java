package io.gongkai.stats.problem;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonInclude.Include;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** The body of an error answer, as RFC 9457 describes it. */
@JsonInclude(Include.NON_EMPTY)
@Schema(description = "Problem details (RFC 9457)")
public record Problem(
        @Schema(description = "Stable name of the kind of problem", examples = "/problems/invalid-request")
        String type,

        @Schema(description = "Short title in the language asked for", examples = "请求内容有误")
        String title,

        @Schema(description = "HTTP status", examples = "422")
        int status,

        @Schema(description = "What is wrong and what to do")
        String detail,

        @Schema(description = "Path that was asked for", examples = "/v1/reports")
        String instance,

        @Schema(description = "All faults of the request") List<Entry> errors) {

    /** One fault: where it is (a JSON pointer into the body, or a parameter) and what to do. */
    @JsonInclude(Include.NON_NULL)
    @Schema(name = "ProblemError", description = "One fault of the request")
    public record Entry(
            @Schema(description = "JSON pointer into the request body", examples = "/academicYear") @Nullable
            String pointer,

            @Schema(description = "Query parameter or header") @Nullable
            String parameter,

            @Schema(description = "Stable code of the fault", examples = "required")
            String code,

            @Schema(description = "What to do") String detail) {}
}
