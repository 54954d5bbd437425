package io.gongkai.stats.testing;

/** Opened collections of the tests. */
public final class SampleCollection {

    private SampleCollection() {}

    public static SentEvent opened(String provinceCode, String year, String dueDate, long version) {
        return SentEvent.of(
                "collection-opened",
                provinceCode,
                SentEvent.data()
                        .put("provinceCode", provinceCode)
                        .put("academicYear", year)
                        .put("dueDate", dueDate)
                        .put("status", "OPEN")
                        .put("version", version));
    }
}
