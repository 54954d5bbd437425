package io.gongkai.engine.rule.figure;

import io.gongkai.engine.assessment.Reading;
import io.gongkai.engine.part.FoundPart;
import io.gongkai.engine.part.PartCode;
import io.gongkai.engine.part.PartStatus;
import io.gongkai.engine.rule.Findings;
import io.gongkai.engine.rule.PartNames;
import io.gongkai.engine.rule.Rule;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** A part is there and does not state the figure that belongs in it, not even as zero. */
final class RequiredFigureNotStated implements Rule {

    private static final Map<PartCode, List<String>> REQUIRED = Map.of(
            PartCode.S2, List.of("disclosed_total"),
            PartCode.S3, List.of("applications_received"),
            PartCode.S5, List.of("complaints", "reviews", "lawsuits"));
    private static final Set<PartStatus> TOLD = Set.of(PartStatus.PRESENT, PartStatus.MERGED);

    @Override
    public void check(Reading reading, Findings findings) {
        for (PartCode code : List.of(PartCode.S2, PartCode.S3, PartCode.S5)) {
            FoundPart part = reading.part(code);
            List<String> absent = REQUIRED.getOrDefault(code, List.of()).stream()
                    .filter(metric -> !reading.figures().states(metric))
                    .toList();
            if (TOLD.contains(part.status()) && reading.requires(code) && !absent.isEmpty()) {
                findings.about(code)
                        .with("part", PartNames.of(code))
                        .with("figures", absent.stream().map(FigureNames::of).toList())
                        .with("metrics", absent)
                        .report();
            }
        }
    }
}
