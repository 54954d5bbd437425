package io.gongkai.stats.document;

import com.fasterxml.jackson.databind.JsonNode;
import io.gongkai.stats.document.Extremes.Ranked;
import io.gongkai.stats.document.Wording.Criticism;
import io.gongkai.stats.document.Wording.Praise;
import io.gongkai.stats.paper.Chinese;
import io.gongkai.stats.snapshot.Reading;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/** Who is praised and who is criticised, by criteria that the document itself states. */
final class JudgementPart {

    private final Draft draft;
    private final String overview;
    private final String scores;

    JudgementPart(Draft draft) {
        this.draft = draft;
        this.overview = draft.addresses().season("overview");
        this.scores = draft.addresses().season("scores");
    }

    void write() {
        draft.section("praise");
        praise(draft.wording().praise());
        draft.section("criticism");
        criticism(draft.wording().criticism());
    }

    private void praise(Praise by) {
        draft.say("praise.criteria", Map.of("itemShare", Chinese.percent(by.itemShare()), "atMost", by.atMost()), null);
        Reading read = draft.reading();
        List<Ranked> eligible = new ArrayList<>();
        for (JsonNode school : read.at(scores, "/items")) {
            BigDecimal score = Reading.number(school.path("score"));
            if (score != null && deserves(school, by)) {
                eligible.add(new Ranked(school.path("name").asText(), score));
            }
        }
        List<Ranked> praised = Extremes.highest(eligible, by.atMost());
        if (praised.isEmpty()) {
            draft.say("praise.none", Map.of(), read);
            return;
        }
        List<String> names = praised.stream()
                .map(school -> school.name() + "（" + Chinese.number(school.value()) + "分）")
                .toList();
        draft.say(
                "praise.some",
                Map.of("eligible", eligible.size(), "count", names.size(), "schools", Chinese.list(names)),
                read);
    }

    /** What is not known is not taken for good. */
    private static boolean deserves(JsonNode school, Praise by) {
        JsonNode operands = school.path("operands");
        return !school.path("returned").asBoolean()
                && isOne(component(school, "PUNCTUALITY"))
                && isOne(component(school, "PARTS"))
                && operands.path("mustFix").asInt(1) == 0
                && atLeast(component(school, "ITEMS"), by.itemShare());
    }

    private void criticism(Criticism by) {
        Map<String, Object> limits = Map.of("mustFix", by.mustFix(), "itemShare", Chinese.percent(by.itemShare()));
        draft.say("criticism.criteria", limits, null);
        int before = draft.blocks().size();
        named("criticism.missing", overview, "/missing", school -> true);
        named("criticism.late", overview, "/late", school -> true);
        named(
                "criticism.mustFix",
                scores,
                "/items",
                school -> school.path("operands").path("mustFix").asInt(0) >= by.mustFix());
        named("criticism.items", scores, "/items", school -> {
            BigDecimal share = component(school, "ITEMS");
            return share != null && share.compareTo(by.itemShare()) < 0;
        });
        if (draft.blocks().size() == before) {
            draft.say("criticism.none");
        }
    }

    private void named(String key, String address, String list, Predicate<JsonNode> wanted) {
        Reading read = draft.reading();
        List<String> names = new ArrayList<>();
        for (JsonNode school : read.at(address, list)) {
            if (wanted.test(school)) {
                names.add(SubmissionPart.nameOf(school));
            }
        }
        if (!names.isEmpty()) {
            Criticism by = draft.wording().criticism();
            draft.say(
                    key,
                    Map.of(
                            "count", names.size(),
                            "schools", Chinese.list(names),
                            "mustFix", by.mustFix(),
                            "itemShare", Chinese.percent(by.itemShare())),
                    read);
        }
    }

    private static @Nullable BigDecimal component(JsonNode school, String component) {
        return Reading.number(school.path("components").path(component));
    }

    private static boolean isOne(@Nullable BigDecimal share) {
        return share != null && share.compareTo(BigDecimal.ONE) == 0;
    }

    private static boolean atLeast(@Nullable BigDecimal share, BigDecimal limit) {
        return share != null && share.compareTo(limit) >= 0;
    }
}
