package io.gongkai.stats.document;

import com.fasterxml.jackson.databind.JsonNode;
import io.gongkai.stats.paper.Chinese;
import io.gongkai.stats.snapshot.Reading;
import io.gongkai.stats.vocabulary.SchoolYear;
import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** What the reports count, over all schools and against the year before. */
final class FigurePart {

    private static final List<String> METRICS = List.of(
            "disclosed_total",
            "disclosed_site",
            "wechat_posts",
            "weibo_posts",
            "newmedia_total",
            "docs_issued",
            "briefs",
            "meetings",
            "training_count");
    private static final List<String> COLUMNS =
            List.of("指标", "写明学校", "合计", "下四分位数", "中位数", "上四分位数", "上学年合计", "上学年中位数", "可比学校", "可比增减");
    private static final String DISCLOSED = "disclosed_total";

    private final Draft draft;
    private final SchoolYear year;

    FigurePart(Draft draft) {
        this.draft = draft;
        this.year = draft.addresses().year();
    }

    void write() {
        draft.say("figures.intro");
        Reading read = draft.reading();
        List<List<String>> rows =
                METRICS.stream().map(metric -> row(read, metric)).toList();
        draft.table("figures", COLUMNS, rows, read);
        disclosed();
        change();
    }

    private List<String> row(Reading read, String metric) {
        String trend = draft.addresses().trend(metric);
        JsonNode measure = read.at(trend, "/measure");
        return List.of(
                measure.path("zh").asText() + "（" + measure.path("unit").asText() + "）",
                Shares.number(of(read, metric, year, "stated")),
                Shares.number(of(read, metric, year, "total")),
                Shares.rounded(of(read, metric, year, "lowerQuartile")),
                Shares.rounded(of(read, metric, year, "median")),
                Shares.rounded(of(read, metric, year, "upperQuartile")),
                Shares.number(of(read, metric, year.previous(), "total")),
                Shares.rounded(of(read, metric, year.previous(), "median")),
                Shares.number(of(read, metric, year, "matched")),
                Shares.rate(draft.wording(), of(read, metric, year, "matchedChangeRate")));
    }

    private @Nullable BigDecimal of(Reading read, String metric, SchoolYear when, String property) {
        return read.ofYear(draft.addresses().trend(metric), when, property);
    }

    private void disclosed() {
        Reading read = draft.reading();
        Statements stated = Statements.of(draft, read, DISCLOSED);
        BigDecimal total = of(read, DISCLOSED, year, "total");
        if (stated.schools().isEmpty() || total == null) {
            draft.say("figures.none", Map.of(), read);
            return;
        }
        stated.greatest().forEach(school -> school.quoteTo(read));
        String names = Chinese.list(
                stated.greatest().stream().map(Statements.Stated::name).toList());
        if (stated.schools().size() == 1) {
            draft.say("figures.one", Map.of("school", names, "total", Chinese.number(total)), read);
            return;
        }
        draft.say(
                "figures.some",
                Map.of(
                        "stated", stated.schools().size(),
                        "total", Chinese.number(total),
                        "median", Shares.rounded(of(read, DISCLOSED, year, "median")),
                        "lower", Shares.rounded(of(read, DISCLOSED, year, "lowerQuartile")),
                        "upper", Shares.rounded(of(read, DISCLOSED, year, "upperQuartile")),
                        "schools", names,
                        "maximum", Chinese.number(stated.greatest().get(0).value())),
                read);
    }

    private void change() {
        Reading read = draft.reading();
        BigDecimal before = of(read, DISCLOSED, year, "matchedPrevious");
        BigDecimal now = of(read, DISCLOSED, year, "matchedTotal");
        if (before == null || now == null) {
            draft.say("figures.noChange", Map.of(), read);
            return;
        }
        draft.say(
                "figures.change",
                Map.of(
                        "matched", Shares.number(of(read, DISCLOSED, year, "matched")),
                        "before", Chinese.number(before),
                        "now", Chinese.number(now),
                        "change", Shares.rate(draft.wording(), of(read, DISCLOSED, year, "matchedChangeRate"))),
                read);
    }
}
