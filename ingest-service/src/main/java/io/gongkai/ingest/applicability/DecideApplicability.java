package io.gongkai.ingest.applicability;

import io.gongkai.ingest.problem.CommonProblems;
import io.gongkai.ingest.problem.Faults;
import io.gongkai.ingest.problem.Text;
import io.gongkai.ingest.validation.RequestCheck;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** The request to decide which items apply to a school in a year. */
@Schema(description = "Decisions on items of the list for one school and year")
record DecideApplicability(
        @Schema(description = "One for each item that is decided", required = true, minItems = 1, maxItems = 200)
        @Nullable
        List<@Nullable OfItem> decisions) {

    /** The decision on one item. */
    @Schema(name = "DecideItem", description = "The decision on one item")
    record OfItem(
            @Schema(description = "Number of the item in the list", required = true, minimum = "1", maximum = "200")
            @Nullable
            Integer item,

            @Schema(description = "Whether it applies; left out, the catalogue holds again") @Nullable
            Applicability applicability,

            @Schema(description = "Why", required = true, maxLength = 500) @Nullable
            String reason) {}

    private static final int MAX_ITEM = 200;
    private static final int MAX_REASON = 500;
    private static final Text SOME = new Text("请填写 1 至 200 项决定。", "Give 1 to 200 decisions.");
    private static final Text RANGE = new Text("清单事项编号应为 1 至 200。", "An item's number is between 1 and 200.");
    private static final Text TWICE =
            new Text("事项 %d 出现了不止一次，请只保留一项决定。", "Item %d is there more than once; leave one decision.");

    void check() {
        Faults faults = new Faults();
        if (decisions == null || decisions.isEmpty() || decisions.size() > MAX_ITEM) {
            faults.add("/decisions", "number-of-decisions", SOME);
        } else {
            check(decisions, faults);
        }
        faults.throwAs(CommonProblems.INVALID_REQUEST);
    }

    private static void check(List<@Nullable OfItem> decisions, Faults faults) {
        RequestCheck check = new RequestCheck(faults);
        Set<Integer> seen = new HashSet<>();
        for (int i = 0; i < decisions.size(); i++) {
            String pointer = "/decisions/" + i;
            OfItem decision = decisions.get(i);
            if (!check.present(pointer, decision) || decision == null) {
                continue;
            }
            Integer item = decision.item();
            if (check.present(pointer + "/item", item) && item != null) {
                if (item < 1 || item > MAX_ITEM) {
                    faults.add(pointer + "/item", "item-out-of-range", RANGE);
                } else if (!seen.add(item)) {
                    faults.add(pointer + "/item", "duplicate-item", TWICE.with(item));
                }
            }
            check.text(pointer + "/reason", decision.reason(), MAX_REASON);
        }
    }
}
