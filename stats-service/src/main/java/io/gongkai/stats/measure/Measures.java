package io.gongkai.stats.measure;

import com.fasterxml.jackson.databind.json.JsonMapper;
import io.gongkai.stats.event.Assessment.Figure;
import io.gongkai.stats.measure.Statements.Statement;
import io.gongkai.stats.problem.Fault;
import io.gongkai.stats.problem.Faults;
import io.gongkai.stats.problem.Text;
import jakarta.enterprise.context.ApplicationScoped;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** The definitions of all metrics, read from data, and the values that follow from them. */
@ApplicationScoped
public class Measures {

    private static final Text METRIC =
            new Text("metric 应为 GET /v1/measures 所列指标之一。", "metric must be one of those at GET /v1/measures.");
    private static final String DATA = "/measure/measures.json";

    private final MeasureCatalogue catalogue;
    private final Map<String, Measure> byMetric = new LinkedHashMap<>();

    public Measures() {
        try (InputStream data = Objects.requireNonNull(Measures.class.getResourceAsStream(DATA), DATA)) {
            catalogue = JsonMapper.builder().build().readValue(data, MeasureCatalogue.class);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        catalogue.measures().forEach(measure -> byMetric.put(measure.metric(), measure));
    }

    public MeasureCatalogue catalogue() {
        return catalogue;
    }

    public Optional<Measure> find(String metric) {
        return Optional.ofNullable(byMetric.get(metric));
    }

    /** The metric that a parameter names; a fault is noted where there is none. */
    public Optional<Measure> read(@Nullable String metric, Faults faults) {
        Optional<Measure> found = Optional.ofNullable(metric).flatMap(this::find);
        if (found.isEmpty()) {
            faults.add(Fault.inParameter("metric", metric == null ? "required" : "unknown-metric", METRIC));
        }
        return found;
    }

    /** One value for each known metric that the figures state, in the order of the definitions. */
    public List<MeasuredValue> valuesOf(List<Figure> figures) {
        Map<String, List<Statement>> stated = new LinkedHashMap<>();
        for (int position = 0; position < figures.size(); position++) {
            Figure figure = figures.get(position);
            stated.computeIfAbsent(figure.metric(), metric -> new ArrayList<>()).add(new Statement(position, figure));
        }
        return byMetric.values().stream()
                .filter(measure -> stated.containsKey(measure.metric()))
                .map(measure ->
                        new Statements(stated.getOrDefault(measure.metric(), List.of())).asOne(measure.aggregation()))
                .toList();
    }
}
