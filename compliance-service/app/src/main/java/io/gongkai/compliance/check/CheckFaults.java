package io.gongkai.compliance.check;

import io.gongkai.compliance.problem.CommonProblems;
import io.gongkai.compliance.problem.Faults;
import io.gongkai.compliance.problem.Text;
import io.gongkai.compliance.vocabulary.ProvinceCode;
import io.gongkai.engine.assessment.Assessor;
import io.gongkai.engine.profile.Profiles;
import io.gongkai.engine.school.SchoolYear;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Finds everything that keeps a text from being checked. */
final class CheckFaults {

    private static final int LONGEST = 1_000_000;
    private static final String REQUIRED = "required";
    private static final String DUPLICATE = "duplicate-item";

    private final Faults faults = new Faults();
    private final int items;
    private final Profiles profiles;

    /** @param rules by which the report is checked */
    CheckFaults(Assessor rules) {
        items = rules.catalogue().items().size();
        profiles = rules.profiles();
    }

    /** Ends the request where anything is wrong, naming all of it. */
    void refuse(CheckReport report) {
        text(report.text());
        tooLong(report.lastYearText());
        if (report.schoolType() == null) {
            add("/schoolType", REQUIRED, "请填写学校类型（VOCATIONAL、UNDERGRADUATE 或 GRADUATE）。", "State the type of school.");
        }
        if (report.ownership() == null) {
            add("/ownership", REQUIRED, "请填写办学性质（PUBLIC 或 PRIVATE）。", "State who runs the school.");
        }
        province(report.provinceCode());
        year(report.academicYear());
        profile(report.profile());
        rows(report.rows());
        decisions(report.decisions());
        faults.throwAs(CommonProblems.INVALID_REQUEST);
    }

    private void text(@Nullable String text) {
        if (text == null) {
            add("/text", REQUIRED, "请填写报告正文。", "Give the text of the report.");
        } else if (text.isBlank()) {
            add("/text", "empty-text", "报告正文为空，请填写后重新提交。", "The text is empty; fill it in.");
        } else {
            tooLong(text);
        }
    }

    private static void tooLong(@Nullable String text) {
        if (text != null && text.length() > LONGEST) {
            throw CheckProblems.TEXT_TOO_LARGE.with(text.length());
        }
    }

    private void province(@Nullable String code) {
        if (code == null) {
            add("/provinceCode", REQUIRED, "请填写省份代码，如 43。", "State the province, such as 43.");
        } else if (!ProvinceCode.exists(code)) {
            faults.add("/provinceCode", ProvinceCode.UNKNOWN, ProvinceCode.HINT);
        }
    }

    private void year(@Nullable String year) {
        if (year == null) {
            add("/academicYear", REQUIRED, "请填写学年，如 2020-2021。", "State the school year, such as 2020-2021.");
            return;
        }
        try {
            SchoolYear.parse(year);
        } catch (IllegalArgumentException e) {
            add("/academicYear", "unknown-year", "学年应形如 2020-2021。", "A school year is written 2020-2021.");
        }
    }

    private void profile(@Nullable String name) {
        if (name != null && profiles.named(name).isEmpty()) {
            add(
                    "/profile",
                    "unknown-profile",
                    "没有这个框架；请用 GET /v1/profiles 所列的名称，或不填写。",
                    "There is no such profile; use a name that GET /v1/profiles lists, or leave it out.");
        }
    }

    private void rows(List<CheckReport.@Nullable Row> rows) {
        Set<Integer> seen = new HashSet<>();
        for (int i = 0; i < rows.size(); i++) {
            CheckReport.Row row = rows.get(i);
            Integer item = row == null ? null : row.item();
            item("/checklist/" + i, item);
            if (item != null && !seen.add(item)) {
                add("/checklist/" + i + "/item", DUPLICATE, "同一事项只能有一行。", "There may be one row on an item.");
            }
        }
    }

    private void decisions(List<CheckReport.@Nullable Decided> decisions) {
        Set<Integer> seen = new HashSet<>();
        for (int i = 0; i < decisions.size(); i++) {
            CheckReport.Decided decided = decisions.get(i);
            String pointer = "/applicability/" + i;
            Integer item = decided == null ? null : decided.item();
            item(pointer, item);
            if (item != null && !seen.add(item)) {
                add(pointer + "/item", DUPLICATE, "同一事项只能有一项认定。", "There may be one decision on an item.");
            }
            if (decided == null || decided.applicability() == null) {
                add(
                        pointer + "/applicability",
                        REQUIRED,
                        "请填写适用性（REQUIRED、CONDITIONAL 或 NOT_APPLICABLE）。",
                        "State whether the item applies: REQUIRED, CONDITIONAL or NOT_APPLICABLE.");
            }
        }
    }

    private void item(String pointer, @Nullable Integer item) {
        if (item == null || item < 1 || item > items) {
            add(
                    pointer + "/item",
                    "unknown-item",
                    "事项编号应为 1 至 " + items + "。",
                    "The number of a list item is 1 to " + items + ".");
        }
    }

    private void add(String pointer, String code, String zh, String en) {
        faults.add(pointer, code, new Text(zh, en));
    }
}
