package io.gongkai.stats.testing;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.BinaryOperator;
import org.jspecify.annotations.Nullable;

/** What follows from events, worked out in the plainest way from their text: no table, no query, no code of the service. */
public final class NaiveProvince {

    private static final ObjectMapper JSON = new ObjectMapper();
    private static final Comparator<JsonNode> AGE = Comparator.<JsonNode>comparingInt(
                    data -> data.path("revision").asInt())
            .thenComparing(data -> Instant.parse(data.path("assessedAt").asText()));

    private final Map<String, Map<String, JsonNode>> newest = new TreeMap<>();
    private final Map<String, Map<String, JsonNode>> decided = new TreeMap<>();

    public NaiveProvince(List<SentEvent> events) {
        for (SentEvent event : events) {
            if (event.topic().equals("gongkai.report-assessed.v1")) {
                keep(newest, data(event), AGE);
            } else if (event.topic().equals("gongkai.report-decided.v1")) {
                keep(
                        decided,
                        data(event),
                        Comparator.comparingLong(
                                decision -> decision.path("version").asLong()));
            }
        }
    }

    private static void keep(Map<String, Map<String, JsonNode>> kept, JsonNode data, Comparator<JsonNode> age) {
        kept.computeIfAbsent(data.path("academicYear").asText(), year -> new TreeMap<>())
                .merge(
                        data.path("schoolCode").asText(),
                        data,
                        (one, other) -> age.compare(one, other) >= 0 ? one : other);
    }

    private static JsonNode data(SentEvent event) {
        try {
            return JSON.readTree(event.value()).path("data");
        } catch (JsonProcessingException e) {
            throw new IllegalArgumentException(e);
        }
    }

    /** The newest assessment of each school's report on a year that was not withdrawn, by code. */
    public Map<String, JsonNode> assessments(String year) {
        Map<String, JsonNode> assessments = new TreeMap<>();
        newest(year).forEach((school, data) -> assessments.put(school, data.path("assessment")));
        return assessments;
    }

    /** The whole of the newest event on each school's report on a year, by code. */
    public Map<String, JsonNode> newest(String year) {
        Map<String, JsonNode> handedIn = new TreeMap<>(newest.getOrDefault(year, Map.of()));
        handedIn.entrySet()
                .removeIf(
                        report -> isWithdrawn(report.getValue(), decisions(year).get(report.getKey())));
        return handedIn;
    }

    private static boolean isWithdrawn(JsonNode report, @Nullable JsonNode decision) {
        return decision != null
                && decision.path("decision").asText().equals("WITHDRAWN")
                && decision.path("revision").asInt() >= report.path("revision").asInt();
    }

    /** The newest decision on each school's report on a year, by code. */
    public Map<String, JsonNode> decisions(String year) {
        return decided.getOrDefault(year, Map.of());
    }

    /** The newest version of each school's entry in the register, by code. */
    public static Map<String, JsonNode> register(List<SentEvent> events) {
        Map<String, JsonNode> register = new TreeMap<>();
        events.stream()
                .filter(event -> event.topic().equals("gongkai.school-registered.v1"))
                .map(NaiveProvince::data)
                .forEach(school -> register.merge(
                        school.path("schoolCode").asText(),
                        school,
                        (one, other) -> one.path("version").asLong()
                                        > other.path("version").asLong()
                                ? one
                                : other));
        return register;
    }

    /** The greatest value that each report states of a metric, by school. */
    public Map<String, Double> greatest(String metric, String year) {
        return values(metric, year, Math::max);
    }

    /** The value that each report states first. */
    public Map<String, Double> first(String metric, String year) {
        return values(metric, year, (one, other) -> one);
    }

    private Map<String, Double> values(String metric, String year, BinaryOperator<Double> rule) {
        Map<String, Double> values = new TreeMap<>();
        assessments(year)
                .forEach((school, assessment) -> assessment.path("figures").forEach(figure -> {
                    if (figure.path("metric").asText().equals(metric)) {
                        values.merge(school, figure.path("value").asDouble(), rule);
                    }
                }));
        return values;
    }

    /** Between the neighbours of the place that divides the sorted values so. */
    public static double quantile(Iterable<Double> values, double share) {
        List<Double> sorted = new ArrayList<>();
        values.forEach(sorted::add);
        sorted.sort(Comparator.naturalOrder());
        double place = share * (sorted.size() - 1);
        double lower = sorted.get((int) Math.floor(place));
        double upper = sorted.get((int) Math.ceil(place));
        return lower + (upper - lower) * (place - Math.floor(place));
    }
}
