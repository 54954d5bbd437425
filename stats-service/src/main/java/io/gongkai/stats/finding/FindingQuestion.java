package io.gongkai.stats.finding;

import io.gongkai.stats.problem.Fault;
import io.gongkai.stats.problem.Faults;
import io.gongkai.stats.problem.Text;
import io.gongkai.stats.vocabulary.ItemNumber;
import io.gongkai.stats.vocabulary.Part;
import io.gongkai.stats.vocabulary.Severity;
import io.gongkai.stats.vocabulary.Word;
import jakarta.ws.rs.QueryParam;
import java.util.regex.Pattern;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.jspecify.annotations.Nullable;

/** Which findings are wanted, as it came. */
class FindingQuestion {

    private static final Pattern RULE_CODE = Pattern.compile("[A-Z]+-[0-9]{2}");
    private static final Text RULE = new Text(
            "规则编号写作 PART-01 的形式；全部编号见检查服务的 GET /v1/rules。",
            "A rule is written like PART-01; GET /v1/rules of compliance-service lists them all.");
    private static final Text ITEM =
            new Text("清单事项编号为 1 至 50，如 18。", "The items of the list are numbered from 1 to 50, such as 18.");

    @QueryParam("rule")
    @Parameter(description = "Only findings of this rule", example = "PART-01")
    @Nullable
    String rule;

    @QueryParam("severity")
    @Parameter(description = "Only findings of this weight", schema = @Schema(implementation = Severity.class))
    @Nullable
    String severity;

    @QueryParam("part")
    @Parameter(description = "Only findings on this part", schema = @Schema(implementation = Part.class))
    @Nullable
    String part;

    @QueryParam("item")
    @Parameter(
            description = "Only findings on this item of the list",
            schema = @Schema(implementation = Integer.class),
            example = "18")
    @Nullable
    String item;

    /** Notes what cannot be understood; a rule that nobody broke is no fault. */
    FindingFilter read(Faults faults) {
        if (rule != null && !RULE_CODE.matcher(rule).matches()) {
            faults.add(Fault.inParameter("rule", "invalid-rule", RULE));
        }
        boolean isItem = item != null && ItemNumber.exists(item);
        if (item != null && !isItem) {
            faults.add(Fault.inParameter("item", "invalid-item", ITEM));
        }
        return new FindingFilter(
                rule,
                Word.read("severity", severity, Severity.class, faults),
                Word.read("part", part, Part.class, faults),
                isItem ? Integer.valueOf(item) : null);
    }
}
