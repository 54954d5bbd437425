package io.gongkai.engine.rule.part;

import io.gongkai.engine.assessment.Reading;
import io.gongkai.engine.part.FoundPart;
import io.gongkai.engine.part.PartStatus;
import io.gongkai.engine.rule.Findings;
import io.gongkai.engine.rule.PartNames;
import io.gongkai.engine.rule.Rule;
import io.gongkai.engine.text.Span;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** Several parts share one heading, so that it is hard to see what is said of each. */
final class MergedParts implements Rule {

    @Override
    public void check(Reading reading, Findings findings) {
        Map<Span, List<FoundPart>> shared = reading.parts().stream()
                .filter(part -> part.status() == PartStatus.MERGED && part.heading() != null)
                .collect(Collectors.groupingBy(FoundPart::heading, LinkedHashMap::new, Collectors.toList()));
        shared.forEach((heading, parts) -> findings.about(parts.get(0).code())
                .evidence(reading.text().quote(heading))
                .with(
                        "parts",
                        parts.stream().map(part -> PartNames.of(part.code())).toList())
                .report());
    }
}
