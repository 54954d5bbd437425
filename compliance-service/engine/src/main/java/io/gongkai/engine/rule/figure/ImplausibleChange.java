package io.gongkai.engine.rule.figure;

import io.gongkai.engine.assessment.Reading;
import io.gongkai.engine.figure.FigureReading;
import io.gongkai.engine.figure.FoundFigure;
import io.gongkai.engine.figure.YearBefore;
import io.gongkai.engine.rule.FigureNames;
import io.gongkai.engine.rule.Findings;
import io.gongkai.engine.rule.Rule;
import io.gongkai.engine.rule.Severity;
import java.math.BigDecimal;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.Map;

/** A figure differs from that of the school's own report of the year before by more than such figures do. */
final class ImplausibleChange implements Rule {

    private final ChangeThresholds thresholds;
    private final FigureNames names;

    ImplausibleChange(ChangeThresholds thresholds, FigureNames names) {
        this.thresholds = thresholds;
        this.names = names;
    }

    @Override
    public boolean canJudge(Reading reading) {
        return reading.yearBefore() != null;
    }

    @Override
    public void check(Reading reading, Findings findings) {
        YearBefore yearBefore = reading.yearBefore();
        if (yearBefore == null) {
            return;
        }
        Map<String, FoundFigure> before = single(yearBefore.figures());
        single(reading.figures()).forEach((metric, now) -> {
            FoundFigure last = before.get(metric);
            if (last != null && last.unit().equals(now.unit())) {
                thresholds
                        .of(metric)
                        .map(kind -> Change.between(last.value(), now.value(), kind))
                        .ifPresent(change -> report(reading, findings, yearBefore.label(), last, now, change));
            }
        });
    }

    private void report(
            Reading reading, Findings findings, String label, FoundFigure last, FoundFigure now, Change change) {
        change.severity()
                .ifPresent(severity -> draft(findings, label, last, now, change, severity)
                        .evidence(reading.text().quote(now.span()))
                        .report());
    }

    private Findings.Draft draft(
            Findings findings, String label, FoundFigure last, FoundFigure now, Change change, Severity severity) {
        return findings.about()
                .as(severity)
                .with("metric", now.metric())
                .with("figure", names.of(now.metric()))
                .with("unit", now.unit())
                .with("last", last.value())
                .with("now", now.value())
                .with("difference", now.value().subtract(last.value()))
                .with("measure", change.printed())
                .with("limit", change.limit())
                .with("source", label);
    }

    /** Figures that a report states with one value; of several, as of several accounts, none can be compared. */
    private static Map<String, FoundFigure> single(FigureReading reading) {
        Map<String, FoundFigure> figures = new LinkedHashMap<>();
        Map<String, BigDecimal> values = new HashMap<>();
        for (FoundFigure figure : reading.figures()) {
            BigDecimal other = values.putIfAbsent(figure.metric(), figure.value());
            if (other == null) {
                figures.put(figure.metric(), figure);
            } else if (other.compareTo(figure.value()) != 0) {
                figures.remove(figure.metric());
            }
        }
        return figures;
    }
}
