package io.gongkai.engine.rule.reference;

import io.gongkai.engine.assessment.Reading;
import io.gongkai.engine.reference.FoundReference;
import io.gongkai.engine.reference.KnownDocument;
import io.gongkai.engine.reference.NumberConflict;
import io.gongkai.engine.reference.Standing;
import io.gongkai.engine.rule.Findings;
import io.gongkai.engine.rule.Rule;
import io.gongkai.engine.rule.Severity;
import io.gongkai.engine.text.NormalizedText;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * The report gives the same document different numbers. Where the right one is known, {@link WrongDocumentNumber} tells it, and
 * this only hints that both stand there.
 */
final class ConflictingNumbers implements Rule {

    @Override
    public void check(Reading reading, Findings findings) {
        Map<KnownDocument, List<FoundReference>> cited = reading.references().stream()
                .filter(reference -> reference.standing() != Standing.OUTDATED)
                .collect(Collectors.groupingBy(FoundReference::document, LinkedHashMap::new, Collectors.toList()));
        cited.forEach((document, references) -> {
            Set<String> numbers = numbers(reading.text(), references);
            if (numbers.size() > 1) {
                Findings.Draft finding =
                        findings.about().with("document", document.name()).with("numbers", List.copyOf(numbers));
                references.forEach(reference -> finding.evidence(reading.text().quote(reference.span())));
                finding.as(Severity.HINT).report();
            }
        });
        for (NumberConflict conflict : reading.numberConflicts()) {
            Findings.Draft finding = findings.about()
                    .with("document", conflict.title())
                    .with(
                            "numbers",
                            conflict.numbers().stream()
                                    .map(reading.text()::substring)
                                    .toList());
            conflict.numbers().forEach(span -> finding.evidence(reading.text().quote(span)));
            finding.report();
        }
    }

    /** The wrong numbers as written, and the right one, in whatever form, once. */
    private static Set<String> numbers(NormalizedText text, List<FoundReference> references) {
        Set<String> numbers = new LinkedHashSet<>();
        for (FoundReference reference : references) {
            boolean right = reference.standing() == Standing.RIGHT;
            numbers.add(right ? reference.document().printed() : text.substring(reference.span()));
        }
        return numbers;
    }
}
