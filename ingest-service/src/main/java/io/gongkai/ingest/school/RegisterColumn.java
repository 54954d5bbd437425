package io.gongkai.ingest.school;

import io.gongkai.ingest.problem.Text;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/** A column of the register as a table; its header may be in either language. */
enum RegisterColumn {
    SCHOOL_CODE("schoolCode", "学校标识码"),
    NAME("name", "学校名称"),
    PROVINCE_CODE("provinceCode", "省份代码"),
    CITY("city", "城市"),
    SCHOOL_TYPE("schoolType", "办学类型"),
    OWNERSHIP("ownership", "办学性质"),
    OPENED_ON("openedOn", "建校日期"),
    CLOSED_ON("closedOn", "停办日期"),
    SUCCESSOR_CODE("successorCode", "后继学校标识码");

    /** What a table must have; of the others, what stands in the register stays. */
    static final List<RegisterColumn> NEEDED = List.of(SCHOOL_CODE, NAME, PROVINCE_CODE, SCHOOL_TYPE, OWNERSHIP);

    private final String property;
    private final String zh;

    RegisterColumn(String property, String zh) {
        this.property = property;
        this.zh = zh;
    }

    String property() {
        return property;
    }

    Text header() {
        return new Text(zh, property);
    }

    static Optional<RegisterColumn> headed(String text) {
        return Arrays.stream(values())
                .filter(column -> column.zh.equals(text) || column.property.equalsIgnoreCase(text))
                .findFirst();
    }
}
