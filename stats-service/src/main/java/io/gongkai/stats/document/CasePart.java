package io.gongkai.stats.document;

import io.gongkai.stats.document.Statements.Stated;
import io.gongkai.stats.paper.Chinese;
import io.gongkai.stats.snapshot.Reading;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** Applications, complaints, reviews and lawsuits: few, so that each school with one is named with its own words. */
final class CasePart {

    private static final List<String> COLUMNS = List.of("学校", "指标", "数值", "报告原文");

    private final Draft draft;

    CasePart(Draft draft) {
        this.draft = draft;
    }

    /** A sentence for each metric, then a table of the schools with cases. */
    void write(String table, List<String> metrics) {
        Reading read = draft.reading();
        List<List<String>> rows = new ArrayList<>();
        for (String metric : metrics) {
            String name = draft.reading()
                    .at(draft.addresses().comparison(metric), "/measure/zh")
                    .asText();
            say(metric, name);
            for (Stated school : Statements.of(draft, read, metric).aboveZero()) {
                rows.add(List.of(
                        school.name(),
                        name,
                        Chinese.number(school.value()),
                        school.quotes().isEmpty() ? Chinese.UNKNOWN : String.join("；", school.quotes())));
            }
        }
        if (!rows.isEmpty()) {
            draft.table(table, COLUMNS, rows, read);
        }
    }

    private void say(String metric, String name) {
        Reading read = draft.reading();
        Statements stated = Statements.of(draft, read, metric);
        read.remark("合计及学校数由 items[].value 相加、计数；未作说明者为有 reportId 而无 value 的学校");
        int affected = stated.aboveZero().size();
        Map<String, Object> values = Map.of(
                "name",
                name,
                "stated",
                stated.schools().size(),
                "total",
                Chinese.number(stated.total()),
                "affected",
                affected,
                "zero",
                stated.schools().size() - affected,
                "silent",
                stated.silent());
        draft.say(
                stated.schools().isEmpty() ? "cases.none" : affected == 0 ? "cases.zero" : "cases.some", values, read);
    }
}
