package io.gongkai.compliance.finding;

import io.gongkai.compliance.access.Scope;
import io.gongkai.compliance.page.PageRequest;
import io.gongkai.compliance.problem.CommonProblems;
import io.gongkai.compliance.problem.Fault;
import io.gongkai.compliance.problem.Faults;
import io.gongkai.compliance.problem.Text;
import io.gongkai.engine.part.PartCode;
import io.gongkai.engine.rule.Severity;
import io.quarkus.panache.common.Sort;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** Turns filters, the caller's scope and a place in the list into one keyset query. */
final class FindingSearch {

    private final Faults faults = new Faults();
    private final StringBuilder where = new StringBuilder("newest");
    private final Map<String, Object> values = new HashMap<>();

    /** Names every filter that cannot be understood in one answer. */
    FindingSearch(FindingQuery query) {
        matching("provinceCode", query.provinceCode(), "\\d{2}", value -> value);
        matching("academicYear", query.academicYear(), "\\d{4}-\\d{4}", value -> value);
        matching("schoolCode", query.schoolCode(), "\\d{10}", value -> value);
        matching("rule", query.rule(), "[A-Z]+-\\d{2}", value -> value);
        matching("severity", query.severity(), "MUST_FIX|EXPLAIN|HINT", Severity::valueOf);
        matching("part", query.part(), "S[1-8]", PartCode::valueOf);
        matching("item", query.item(), "[1-9]\\d{0,3}", Integer::valueOf);
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

    private void matching(String name, @Nullable String value, String pattern, Function<String, Object> parse) {
        if (value == null) {
            return;
        }
        if (value.matches(pattern)) {
            narrow(name, name, parse.apply(value));
        } else {
            faults.add(
                    Fault.inParameter(name, "invalid-filter", new Text("该筛选条件的写法有误。", "Not a value of this filter.")));
        }
    }

    private void narrow(String column, String parameter, @Nullable Object value) {
        if (value != null) {
            where.append(" and ").append(column).append(" = :").append(parameter);
            values.put(parameter, value);
        }
    }
}
