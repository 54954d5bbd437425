package io.gongkai.engine.rule.figure;

import io.gongkai.engine.assessment.Reading;
import io.gongkai.engine.figure.FigureVocabulary;
import io.gongkai.engine.part.FoundPart;
import io.gongkai.engine.part.PartCode;
import io.gongkai.engine.part.PartStatus;
import io.gongkai.engine.rule.FigureNames;
import io.gongkai.engine.rule.Findings;
import io.gongkai.engine.rule.FrameLexicon;
import io.gongkai.engine.rule.PartNames;
import io.gongkai.engine.rule.Rule;
import io.gongkai.engine.rule.Severity;
import java.util.List;
import java.util.Set;

/**
 * A part is there and does not state the figure that belongs in it, not even as zero. It is only a hint where the frame of that
 * year did not ask for it (复议、诉讼 before 2017), or where counts by channel stand in its place.
 */
final class RequiredFigureNotStated implements Rule {

    private static final Set<PartStatus> TOLD = Set.of(PartStatus.PRESENT, PartStatus.MERGED);

    private final FigureNames figures;
    private final FigureVocabulary words;
    private final FrameLexicon frames;

    RequiredFigureNotStated(FigureNames figures, FigureVocabulary words, FrameLexicon frames) {
        this.figures = figures;
        this.frames = frames;
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
                List<String> demanded = absent.stream()
                        .filter(metric -> isDemanded(reading, code, metric))
                        .toList();
                if (demanded.isEmpty()) {
                    about(reading, findings, code, absent).as(Severity.HINT).report();
                } else {
                    about(reading, findings, code, demanded).report();
                }
            }
        });
    }

    private Findings.Draft about(Reading reading, Findings findings, PartCode code, List<String> absent) {
        Findings.Draft finding = findings.about(code)
                .with("part", PartNames.of(code))
                .with("figures", absent.stream().map(figures::of).toList())
                .with("metrics", absent);
        absent.forEach(metric -> finding.searched(reading.search(metric, figures.of(metric), words.of(metric))));
        return finding;
    }

    private boolean isDemanded(Reading reading, PartCode code, String metric) {
        boolean asked = !figures.lostInMerging().getOrDefault(code, List.of()).contains(metric)
                || frames.namesReviews(reading.report().academicYear());
        return asked
                && figures.inPlace().getOrDefault(metric, List.of()).stream().noneMatch(reading.figures()::states);
    }

    /** What a shared heading lets fall is the matter of its own rule. */
    private boolean isLostInMerging(FoundPart part, String metric) {
        return part.status() == PartStatus.MERGED
                && figures.lostInMerging().getOrDefault(part.code(), List.of()).contains(metric);
    }
}
