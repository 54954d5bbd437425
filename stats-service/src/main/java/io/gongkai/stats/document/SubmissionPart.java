package io.gongkai.stats.document;

import com.fasterxml.jackson.databind.JsonNode;
import io.gongkai.stats.paper.Block.Series;
import io.gongkai.stats.paper.Chinese;
import io.gongkai.stats.snapshot.Reading;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Who handed in on time, late, and not at all. */
final class SubmissionPart {

    private static final List<String> COLUMNS = List.of("学校类别", "应报送", "已报送", "按时", "逾期", "未报送", "已审核", "接收");
    private static final List<String> COUNTS =
            List.of("expected", "submitted", "onTime", "late", "missing", "assessed", "accepted");

    private final Draft draft;
    private final String overview;

    SubmissionPart(Draft draft) {
        this.draft = draft;
        this.overview = draft.addresses().season("overview");
    }

    void write() {
        counts();
        withdrawn();
        due();
        change();
        groups();
    }

    /** Each school that was late or missing; the circular names them where it criticises, and a name once is enough. */
    void schools() {
        named("late");
        named("missing");
    }

    private void counts() {
        Reading read = draft.reading();
        long expected = read.count(overview, "/total/expected");
        if (expected == 0) {
            draft.say("submission.empty", Map.of(), read);
            return;
        }
        long submitted = read.count(overview, "/total/submitted");
        if (submitted == 0) {
            draft.say("submission.none", Map.of("expected", expected), read);
            return;
        }
        Map<String, Object> values = Map.of(
                "expected", expected,
                "submitted", submitted,
                "onTime", read.count(overview, "/total/onTime"),
                "late", read.count(overview, "/total/late"),
                "missing", read.count(overview, "/total/missing"),
                "share", Shares.percent(Seasons.now(draft, read, "submittedShare")));
        draft.say(submitted == expected ? "submission.all" : "submission.some", values, read);
    }

    /** They are among the missing; nobody should take them for schools that never handed in. */
    private void withdrawn() {
        Reading read = draft.reading();
        List<String> names = new ArrayList<>();
        for (JsonNode school : read.at(overview, "/missing")) {
            if (school.path("withdrawn").asBoolean()) {
                names.add(school.path("name").asText());
            }
        }
        if (!names.isEmpty()) {
            draft.say("submission.withdrawn", Map.of("count", names.size(), "schools", Chinese.list(names)), read);
        }
    }

    private void due() {
        Reading read = draft.reading();
        JsonNode due = read.at(overview, "/dueDate");
        if (due.isTextual()) {
            draft.say("submission.due", Map.of("due", Chinese.date(LocalDate.parse(due.asText()))), read);
        } else {
            draft.say("submission.noDue");
        }
    }

    private void change() {
        Reading read = draft.reading();
        draft.say(
                "submission.change",
                Map.of(
                        "submittedChange", Seasons.change(draft, read, "submittedShare"),
                        "onTimeChange", Seasons.change(draft, read, "onTimeShare")),
                read);
    }

    private void groups() {
        Reading read = draft.reading();
        List<List<String>> rows = new ArrayList<>();
        List<String> kinds = new ArrayList<>();
        List<List<BigDecimal>> bars = List.of(new ArrayList<>(), new ArrayList<>(), new ArrayList<>());
        rows.add(row("合计", read.at(overview, "/total")));
        for (JsonNode group : read.at(overview, "/groups")) {
            rows.add(row(name(group), group));
            if (group.path("ownership").isNull()) {
                kinds.add(name(group));
                bars.get(0).add(group.path("onTime").decimalValue());
                bars.get(1).add(group.path("late").decimalValue());
                bars.get(2).add(group.path("missing").decimalValue());
            }
        }
        draft.table("submission", COLUMNS, rows, read);
        draft.bars(
                "submission",
                "所",
                kinds,
                List.of(new Series("按时", bars.get(0)), new Series("逾期", bars.get(1)), new Series("未报送", bars.get(2))),
                read);
    }

    private String name(JsonNode group) {
        return word(group.path("ownership")) + word(group.path("schoolType"));
    }

    private String word(@Nullable JsonNode code) {
        return code == null || code.isNull() ? "" : draft.wording().word(code.asText());
    }

    private static List<String> row(String name, JsonNode counts) {
        List<String> cells = new ArrayList<>(List.of(name));
        COUNTS.forEach(count -> cells.add(counts.path(count).asText()));
        return cells;
    }

    private void named(String which) {
        Reading read = draft.reading();
        JsonNode schools = read.at(overview, "/" + which);
        if (!schools.isEmpty()) {
            draft.say("submission." + which, Map.of("schools", names(schools)), read);
        }
    }

    static String names(JsonNode schools) {
        List<String> names = new ArrayList<>();
        schools.forEach(school -> names.add(nameOf(school)));
        return Chinese.list(names);
    }

    /** A school that withdrew its report is told from one of which nothing ever came. */
    static String nameOf(JsonNode school) {
        return school.path("name").asText() + (school.path("withdrawn").asBoolean() ? "（已撤回）" : "");
    }
}
