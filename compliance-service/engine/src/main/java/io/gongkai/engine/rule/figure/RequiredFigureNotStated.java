package io.gongkai.engine.rule.figure;

import io.gongkai.engine.assessment.Reading;
import io.gongkai.engine.figure.FigureVocabulary;
import io.gongkai.engine.part.FoundPart;
import io.gongkai.engine.part.PartStatus;
import io.gongkai.engine.rule.FigureNames;
import io.gongkai.engine.rule.Findings;
import io.gongkai.engine.rule.PartNames;
import io.gongkai.engine.rule.Rule;
import java.util.List;
import java.util.Set;

/** A part is there and does not state the figure that belongs in it, not even as zero. */
final class RequiredFigureNotStated implements Rule {

    private static final Set<PartStatus> TOLD = Set.of(PartStatus.PRESENT, PartStatus.MERGED);

    private final FigureNames figures;
    private final FigureVocabulary words;

    RequiredFigureNotStated(FigureNames figures, FigureVocabulary words) {
        this.figures = figures;
        this.words = words;
    }

    @Override
    public void check(Reading reading, Findings findings) {
        figures.required().forEach((code, metrics) -> {
            FoundPart part = reading.part(code);
            List<String> absent = metrics.stream()
                    .filter(metric -> !reading.figures().states(metric) && !isLostInMerging(part, metric))
                    .toList();
            if (TOLD.contains(part.status()) && reading.requires(code) && !absent.isEmpty()) {
                Findings.Draft finding = findings.about(code)
                        .with("part", PartNames.of(code))
                        .with("figures", absent.stream().map(figures::of).toList())
                        .with("metrics", absent);
                absent.forEach(
                        metric -> finding.searched(reading.search(metric, figures.of(metric), words.of(metric))));
                finding.report();
            }
        });
    }

    /** What a shared heading lets fall is the matter of its own rule. */
    private boolean isLostInMerging(FoundPart part, String metric) {
        return part.status() == PartStatus.MERGED
                && figures.lostInMerging().getOrDefault(part.code(), List.of()).contains(metric);
    }
}
