package io.gongkai.compliance.finding;

import io.gongkai.compliance.access.Scope;
import io.gongkai.compliance.page.PageRequest;
import io.gongkai.compliance.problem.CommonProblems;
import io.gongkai.compliance.problem.Fault;
import io.gongkai.compliance.problem.Faults;
import io.gongkai.compliance.problem.Text;
import io.gongkai.compliance.vocabulary.ProvinceCode;
import io.gongkai.compliance.vocabulary.SchoolCode;
import io.gongkai.engine.part.PartCode;
import io.gongkai.engine.rule.Severity;
import io.quarkus.panache.common.Sort;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/** Turns filters, the caller's scope and a place in the list into one keyset query. */
final class FindingSearch {

    private static final Text YEAR = new Text("学年应写作 2020-2021 的形式。", "A school year is written 2020-2021.");
    private static final Text RULE =
            new Text("规则编号见 GET /v1/rules，如 PART-01。", "GET /v1/rules lists the codes, such as PART-01.");
    private static final Text SEVERITY =
            new Text("程度应为以下之一：MUST_FIX、EXPLAIN、HINT。", "The severity is one of MUST_FIX, EXPLAIN, HINT.");
    private static final Text PART = new Text("部分编号为 S1 至 S8。", "A part is one of S1 to S8.");
    private static final Text ITEM = new Text("清单事项编号为正整数，如 18。", "An item is a whole number, such as 18.");

    private final Faults faults = new Faults();
    private final StringBuilder where = new StringBuilder("newest");
    private final Map<String, Object> values = new HashMap<>();

    /** Names every filter that cannot be understood in one answer. */
    FindingSearch(FindingQuery query) {
        known("provinceCode", query.provinceCode(), ProvinceCode::exists, ProvinceCode.UNKNOWN, ProvinceCode.HINT);
        matching("academicYear", query.academicYear(), "\\d{4}-\\d{4}", YEAR, value -> value);
        known(
                "schoolCode",
                query.schoolCode(),
                code -> SchoolCode.parse(code).isPresent(),
                SchoolCode.INVALID,
                SchoolCode.HINT);
        matching("rule", query.rule(), "[A-Z]+-\\d{2}", RULE, value -> value);
        matching("severity", query.severity(), "MUST_FIX|EXPLAIN|HINT", SEVERITY, Severity::valueOf);
        matching("part", query.part(), "S[1-8]", PART, PartCode::valueOf);
        matching("item", query.item(), "[1-9]\\d{0,3}", ITEM, Integer::valueOf);
        faults.throwAs(CommonProblems.INVALID_PARAMETERS);
    }

    FindingSearch within(Scope scope) {
        narrow("provinceCode", "scopeProvince", scope.onlyProvince());
        narrow("schoolCode", "scopeSchool", scope.onlySchool());
        return this;
    }

    List<Finding> fetch(PageRequest page) {
        String after = page.after(0);
        if (after != null) {
            where.append(" and id > :after");
            values.put("after", Long.valueOf(after));
        }
        return Finding.<Finding>find(where.toString(), Sort.by("id"), values)
                .page(0, page.fetchSize())
                .list();
    }

    private void matching(
            String name, @Nullable String value, String pattern, Text hint, Function<String, Object> parse) {
        if (value == null) {
            return;
        }
        if (value.matches(pattern)) {
            narrow(name, name, parse.apply(value));
        } else {
            faults.add(Fault.inParameter(name, "invalid-filter", hint));
        }
    }

    private void known(String name, @Nullable String code, Predicate<String> exists, String fault, Text hint) {
        if (code != null && !exists.test(code)) {
            faults.add(Fault.inParameter(name, fault, hint));
        } else {
            narrow(name, name, code);
        }
    }

    private void narrow(String column, String parameter, @Nullable Object value) {
        if (value != null) {
            where.append(" and ").append(column).append(" = :").append(parameter);
            values.put(parameter, value);
        }
    }
}
