package io.gongkai.stats.snapshot;

import com.fasterxml.jackson.databind.json.JsonMapper;
import io.gongkai.stats.comparison.Comparisons;
import io.gongkai.stats.completeness.Completeness;
import io.gongkai.stats.correction.Corrections;
import io.gongkai.stats.finding.Findings;
import io.gongkai.stats.measure.Measure;
import io.gongkai.stats.measure.Measures;
import io.gongkai.stats.score.Scores;
import io.gongkai.stats.season.SchoolFilter;
import io.gongkai.stats.season.Season;
import io.gongkai.stats.trend.Trends;
import jakarta.enterprise.context.ApplicationScoped;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/** Asks this service what its API would answer, for all that documents say. */
@ApplicationScoped
class Gathering {

    private static final String DATA = "/snapshot/metrics.json";

    private final Season season;
    private final Completeness completeness;
    private final Findings findings;
    private final Scores scores;
    private final Corrections corrections;
    private final Trends trends;
    private final Comparisons comparisons;
    private final Measures measures;
    private final Metrics metrics;

    Gathering(
            Season season,
            Completeness completeness,
            Findings findings,
            Scores scores,
            Corrections corrections,
            Trends trends,
            Comparisons comparisons,
            Measures measures) {
        this.season = season;
        this.completeness = completeness;
        this.findings = findings;
        this.scores = scores;
        this.corrections = corrections;
        this.trends = trends;
        this.comparisons = comparisons;
        this.measures = measures;
        try (InputStream data = Objects.requireNonNull(Gathering.class.getResourceAsStream(DATA), DATA)) {
            metrics = JsonMapper.builder().build().readValue(data, Metrics.class);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** By address; lists that the API gives in pages are whole. */
    Map<String, Object> answers(SchoolFilter asked) {
        Addresses at = new Addresses(asked.provinceCode(), asked.year());
        Map<String, Object> answers = new LinkedHashMap<>();
        answers.put(at.season("overview"), season.overview(asked));
        answers.put(at.season("parts"), completeness.parts(asked));
        answers.put(at.season("items"), completeness.items(asked));
        answers.put(at.season("findings"), findings.byRule(asked));
        answers.put(at.season("scores"), scores.table(asked));
        answers.put(at.season("corrections"), corrections.of(asked));
        answers.put(
                at.years(), trends.seasons(asked.provinceCode(), asked.year().previous(), asked.year()));
        SchoolFilter before = asked.in(asked.year().previous());
        if (season.isKnown(before)) {
            answers.put(at.previous("parts"), completeness.parts(before));
            answers.put(at.previous("items"), completeness.items(before));
        }
        for (String metric : metrics.trends()) {
            answers.put(
                    at.trend(metric),
                    trends.metric(asked.provinceCode(), asked.year().previous(), asked.year(), measure(metric)));
        }
        for (String metric : metrics.statements()) {
            answers.put(at.comparison(metric), comparisons.compare(asked, measure(metric)));
        }
        return answers;
    }

    private Measure measure(String metric) {
        return measures.find(metric).orElseThrow(() -> new IllegalStateException("No such metric: " + metric));
    }

    /**
     * The metrics of documents.
     *
     * @param trends shown with the year before
     * @param statements shown school by school with the sentences they rest on
     */
    record Metrics(List<String> trends, List<String> statements) {}
}
