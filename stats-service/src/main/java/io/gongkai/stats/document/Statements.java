package io.gongkai.stats.document;

import com.fasterxml.jackson.databind.JsonNode;
import io.gongkai.stats.snapshot.Reading;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;

/**
 * Which schools state a metric, with the sentences of their reports.
 *
 * @param silent schools whose assessed report says nothing of it
 */
record Statements(List<Stated> schools, long silent) {

    /** One school's value and the sentences that it rests on. */
    record Stated(String name, BigDecimal value, List<String> quotes) {

        void quoteTo(Reading read) {
            quotes.forEach(quote -> read.quote(name, quote));
        }
    }

    static Statements of(Draft draft, Reading read, String metric) {
        String address = draft.addresses().comparison(metric);
        List<Stated> stated = new ArrayList<>();
        long silent = 0;
        for (JsonNode school : read.at(address, "/items")) {
            BigDecimal value = Reading.number(school.path("value"));
            if (value != null) {
                stated.add(new Stated(school.path("name").asText(), value, quotes(school)));
            } else if (!school.path("reportId").isNull()) {
                silent++;
            }
        }
        return new Statements(List.copyOf(stated), silent);
    }

    private static List<String> quotes(JsonNode school) {
        List<String> quotes = new ArrayList<>();
        school.path("evidence").forEach(one -> quotes.add(one.path("quote").asText()));
        return quotes.stream().distinct().toList();
    }

    /** All that state the greatest value. */
    List<Stated> greatest() {
        BigDecimal greatest =
                schools.stream().map(Stated::value).reduce(BigDecimal::max).orElse(BigDecimal.ZERO);
        return schools.stream()
                .filter(school -> school.value().compareTo(greatest) == 0)
                .toList();
    }

    List<Stated> aboveZero() {
        return schools.stream().filter(school -> school.value().signum() > 0).toList();
    }

    BigDecimal total() {
        return schools.stream().map(Stated::value).reduce(BigDecimal.ZERO, BigDecimal::add);
    }
}
