package io.gongkai.engine.rule.part;

import io.gongkai.engine.assessment.Reading;
import io.gongkai.engine.figure.FigureVocabulary;
import io.gongkai.engine.part.FoundPart;
import io.gongkai.engine.part.PartStatus;
import io.gongkai.engine.rule.FigureNames;
import io.gongkai.engine.rule.Findings;
import io.gongkai.engine.rule.FrameLexicon;
import io.gongkai.engine.rule.Rule;
import io.gongkai.engine.rule.Severity;
import io.gongkai.engine.text.Span;
import java.util.List;

/**
 * A part shares its heading with others, and what the merging loses easily (复议、诉讼) is then said nowhere. Where the frame asked
 * for no such part or for complaints alone, it is only a hint.
 */
final class ReviewsUnsaidInMergedPart implements Rule {

    private final FigureNames figures;
    private final FigureVocabulary words;
    private final FrameLexicon frames;

    ReviewsUnsaidInMergedPart(FigureNames figures, FigureVocabulary words, FrameLexicon frames) {
        this.figures = figures;
        this.words = words;
        this.frames = frames;
    }

    @Override
    public void check(Reading reading, Findings findings) {
        figures.lostInMerging().forEach((code, metrics) -> {
            FoundPart part = reading.part(code);
            Span heading = part.heading();
            List<String> unsaid = metrics.stream()
                    .filter(metric -> !reading.figures().states(metric))
                    .toList();
            if (heading != null && part.status() == PartStatus.MERGED && !unsaid.isEmpty()) {
                Findings.Draft finding = findings.about(code)
                        .evidence(reading.text().quote(heading))
                        .with("figures", unsaid.stream().map(figures::of).toList())
                        .with("metrics", unsaid);
                unsaid.forEach(
                        metric -> finding.searched(reading.search(metric, figures.of(metric), words.of(metric))));
                boolean asked = reading.requires(code)
                        && frames.namesReviews(reading.report().academicYear());
                (asked ? finding : finding.as(Severity.HINT)).report();
            }
        });
    }
}
