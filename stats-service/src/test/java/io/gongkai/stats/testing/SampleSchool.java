package io.gongkai.stats.testing;

import com.fasterxml.jackson.databind.node.ObjectNode;

/** A school of the tests; two schools differ by their code. */
public record SampleSchool(String code, String name, String city, String type, String ownership, long version) {

    public static SampleSchool number(int number) {
        return new SampleSchool(
                "41430%05d".formatted(number), "示例学院%d".formatted(number), "长沙", "VOCATIONAL", "PUBLIC", 1);
    }

    public SampleSchool named(String other) {
        return new SampleSchool(code, other, city, type, ownership, version);
    }

    public SampleSchool inCity(String other) {
        return new SampleSchool(code, name, other, type, ownership, version);
    }

    public SampleSchool ofType(String other) {
        return new SampleSchool(code, name, city, other, ownership, version);
    }

    public SampleSchool ownedBy(String other) {
        return new SampleSchool(code, name, city, type, other, version);
    }

    public SampleSchool version(long other) {
        return new SampleSchool(code, name, city, type, ownership, other);
    }

    public SampleSchool in(String provinceCode) {
        return new SampleSchool("41" + provinceCode + code.substring(4), name, city, type, ownership, version);
    }

    public String provinceCode() {
        return code.substring(2, 4);
    }

    public SentEvent registered() {
        return SentEvent.of("school-registered", code, data());
    }

    public SentEvent opened(String firstDay) {
        return SentEvent.of("school-registered", code, data().put("openedOn", firstDay));
    }

    public SentEvent closed(String lastDay) {
        return SentEvent.of("school-registered", code, data().put("closedOn", lastDay));
    }

    private ObjectNode data() {
        return SentEvent.data()
                .put("schoolCode", code)
                .put("name", name)
                .put("provinceCode", provinceCode())
                .put("city", city)
                .put("schoolType", type)
                .put("ownership", ownership)
                .put("version", version);
    }
}
