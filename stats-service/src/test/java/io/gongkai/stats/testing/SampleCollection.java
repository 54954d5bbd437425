package io.gongkai.stats.testing;

import com.fasterxml.jackson.databind.node.ObjectNode;

/** Opened collections of the tests. */
public final class SampleCollection {

    private SampleCollection() {}

    public static SentEvent opened(String provinceCode, String year, String dueDate, long version) {
        return SentEvent.of("collection-opened", provinceCode, data(provinceCode, year, dueDate, version));
    }

    /** The same with more time for one school. */
    public static SentEvent extended(
            SampleSchool school, String year, String dueDate, String extendedTo, long version) {
        ObjectNode data = data(school.provinceCode(), year, dueDate, version);
        data.putArray("extensions").addObject().put("schoolCode", school.code()).put("dueDate", extendedTo);
        return SentEvent.of("collection-opened", school.provinceCode(), data);
    }

    private static ObjectNode data(String provinceCode, String year, String dueDate, long version) {
        return SentEvent.data()
                .put("provinceCode", provinceCode)
                .put("academicYear", year)
                .put("dueDate", dueDate)
                .put("status", "OPEN")
                .put("version", version);
    }
}
