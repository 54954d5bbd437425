package io.gongkai.stats.document;

import com.fasterxml.jackson.databind.JsonNode;
import io.gongkai.stats.measure.Share;
import io.gongkai.stats.paper.Block.Series;
import io.gongkai.stats.snapshot.Reading;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** The kinds of schools side by side. */
final class KindPart {

    private static final List<String> COLUMNS =
            List.of("办学层次", "应报送", "已报送", "报送率", "事项公开率", "必须改正问题", "主动公开信息总数中位数（条）");

    private final Draft draft;
    private final Reading read;

    KindPart(Draft draft) {
        this.draft = draft;
        this.read = draft.reading();
    }

    void write() {
        JsonNode groups = read.at(draft.addresses().season("overview"), "/groups");
        if (groups.isEmpty()) {
            draft.say("kinds.none");
            return;
        }
        draft.say("kinds.intro");
        List<List<String>> rows = new ArrayList<>();
        List<String> names = new ArrayList<>();
        List<BigDecimal> shares = new ArrayList<>();
        for (JsonNode group : groups) {
            if (group.path("ownership").isNull() && !group.path("schoolType").isNull()) {
                String type = group.path("schoolType").asText();
                BigDecimal share = Share.of(sum(type, "itemsDisclosed"), sum(type, "itemsApplicable"));
                rows.add(row(group, type, share));
                if (share != null) {
                    names.add(draft.wording().word(type));
                    shares.add(share.movePointRight(2));
                }
            }
        }
        read.remark("事项公开率和必须改正问题由 items[].operands 按办学层次相加得出");
        draft.table("kinds", COLUMNS, rows, read);
        draft.bars("kinds", "%", names, List.of(new Series("事项公开率", shares)), read);
    }

    private List<String> row(JsonNode group, String type, @Nullable BigDecimal itemShare) {
        long expected = group.path("expected").asLong();
        long submitted = group.path("submitted").asLong();
        return List.of(
                draft.wording().word(type),
                String.valueOf(expected),
                String.valueOf(submitted),
                Shares.percent(Share.of(submitted, expected)),
                Shares.percent(itemShare),
                String.valueOf(sum(type, "mustFix")),
                Shares.rounded(median(type).orElse(null)));
    }

    private long sum(String type, String operand) {
        long sum = 0;
        for (JsonNode school : read.at(draft.addresses().season("scores"), "/items")) {
            if (school.path("schoolType").asText().equals(type)) {
                sum += school.path("operands").path(operand).asLong(0);
            }
        }
        return sum;
    }

    private Optional<BigDecimal> median(String type) {
        for (JsonNode group : read.at(draft.addresses().comparison("disclosed_total"), "/distributions")) {
            if (group.path("schoolType").asText().equals(type)) {
                return Optional.ofNullable(Reading.number(group.path("median")));
            }
        }
        return Optional.empty();
    }
}
