package io.gongkai.stats.document;

import com.fasterxml.jackson.databind.JsonNode;
import io.gongkai.stats.document.Extremes.Ranked;
import io.gongkai.stats.measure.Share;
import io.gongkai.stats.paper.Block.Series;
import io.gongkai.stats.paper.Chinese;
import io.gongkai.stats.snapshot.Reading;
import io.gongkai.stats.vocabulary.Names;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** What the reports hold of the eight parts and the fifty items. */
final class CompletenessPart {

    private static final int NAMED = 3;
    /** More names than these at one share say less than their number. */
    private static final int TOO_MANY = 8;

    private static final List<String> PART_COLUMNS =
            List.of("部分", "应含报告", "已写明", "完整率", "上学年完整率", "写明“无”", "仅有标题", "仅指向附件", "缺失");
    private static final List<String> PART_COUNTS = List.of("nil", "empty", "referenced", "missing");
    private static final List<String> ITEM_COLUMNS =
            List.of("序号及事项", "类别", "适用学校", "已公开", "公开率", "上学年公开率", "部分公开", "未提及");

    private final Draft draft;
    private final String parts;
    private final String items;

    CompletenessPart(Draft draft) {
        this.draft = draft;
        this.parts = draft.addresses().season("parts");
        this.items = draft.addresses().season("items");
    }

    /** Which parts and items are the least complete, in sentences. */
    void weakest() {
        weakParts();
        weakItems();
    }

    void weakParts() {
        weakest("parts", parts, "parts", row -> "“" + partName(row) + "”");
    }

    void weakItems() {
        weakest(
                "items",
                items,
                "items",
                row -> "第" + row.path("item").asText() + "项“" + item(row).title() + "”");
    }

    private void weakest(String kind, String address, String list, Function<JsonNode, String> name) {
        Reading read = draft.reading();
        List<Ranked> ranked = new ArrayList<>();
        for (JsonNode row : read.at(address, "/" + list)) {
            BigDecimal share = Reading.number(row.path("share"));
            if (share != null) {
                ranked.add(new Ranked(name.apply(row), share));
            }
        }
        if (ranked.isEmpty()) {
            return;
        }
        if (ranked.stream().allMatch(row -> row.value().compareTo(BigDecimal.ONE) == 0)) {
            draft.say(kind + ".all", Map.of(), read);
            return;
        }
        List<Ranked> lowest = Extremes.lowest(ranked, NAMED).stream()
                .filter(row -> row.value().compareTo(BigDecimal.ONE) < 0)
                .toList();
        BigDecimal least = lowest.get(0).value();
        long equals =
                lowest.stream().filter(row -> row.value().compareTo(least) == 0).count();
        if (equals > TOO_MANY) {
            draft.say(kind + ".tied", Map.of("count", equals, "share", Chinese.percent(least)), read);
            return;
        }
        List<String> named = lowest.stream()
                .limit(TOO_MANY)
                .map(row -> row.name() + "（" + Chinese.percent(row.value()) + "）")
                .toList();
        draft.say(kind + ".weak", Map.of(kind, Chinese.list(named)), read);
    }

    void partTable() {
        Reading read = draft.reading();
        List<List<String>> rows = new ArrayList<>();
        List<String> names = new ArrayList<>();
        List<BigDecimal> shares = new ArrayList<>();
        Map<String, JsonNode> before = previous(read, "parts", "part");
        for (JsonNode part : read.at(parts, "/parts")) {
            BigDecimal share = Reading.number(part.path("share"));
            List<String> row = new ArrayList<>(List.of(
                    partName(part),
                    part.path("applicable").asText(),
                    part.path("covered").asText()));
            row.add(Shares.percent(share));
            row.add(Shares.percent(share(before.get(part.path("part").asText()))));
            PART_COUNTS.forEach(count -> row.add(part.path(count).asText()));
            rows.add(row);
            if (share != null) {
                names.add(partName(part));
                shares.add(share.movePointRight(2));
            }
        }
        draft.table("parts", PART_COLUMNS, rows, read);
        draft.bars("parts", "%", names, List.of(new Series("完整率", shares)), read);
    }

    void itemTable() {
        Reading read = draft.reading();
        List<List<String>> rows = new ArrayList<>();
        Map<String, JsonNode> before = previous(read, "items", "item");
        Map<String, long[]> categories = new LinkedHashMap<>();
        for (JsonNode item : read.at(items, "/items")) {
            long[] sums = categories.computeIfAbsent(item(item).category(), unknown -> new long[2]);
            sums[0] += item.path("disclosed").asLong();
            sums[1] += item.path("applicable").asLong();
            rows.add(List.of(
                    item.path("item").asText() + " " + item(item).title(),
                    item(item).category(),
                    item.path("applicable").asText(),
                    item.path("disclosed").asText(),
                    Shares.percent(Reading.number(item.path("share"))),
                    Shares.percent(share(before.get(item.path("item").asText()))),
                    item.path("partial").asText(),
                    item.path("notMentioned").asText()));
        }
        draft.table("items", ITEM_COLUMNS, rows, read);
        categories(categories);
    }

    private void categories(Map<String, long[]> sums) {
        Reading read = draft.reading();
        read.at(items, "/items/0/disclosed");
        read.at(items, "/items/0/applicable");
        read.remark("各类事项公开率＝该类各事项已公开数之和÷适用学校数之和");
        List<String> names = new ArrayList<>();
        List<BigDecimal> shares = new ArrayList<>();
        sums.forEach((category, sum) -> {
            BigDecimal share = Share.of(sum[0], sum[1]);
            if (share != null) {
                names.add(category);
                shares.add(share.movePointRight(2));
            }
        });
        draft.bars("items", "%", names, List.of(new Series("公开率", shares)), read);
    }

    private Map<String, JsonNode> previous(Reading read, String table, String key) {
        Map<String, JsonNode> rows = new LinkedHashMap<>();
        String address = draft.addresses().previous(table);
        if (read.has(address)) {
            read.at(address, "/" + table).forEach(row -> rows.put(row.path(key).asText(), row));
        }
        return rows;
    }

    private static @Nullable BigDecimal share(@Nullable JsonNode row) {
        return row == null ? null : Reading.number(row.path("share"));
    }

    private String partName(JsonNode part) {
        return draft.names().part(part.path("part").asText());
    }

    private Names.Item item(JsonNode item) {
        return draft.names().item(item.path("item").asInt());
    }
}
