package io.gongkai.engine.similarity;

import io.gongkai.engine.lexicon.RuleData;
import io.gongkai.engine.text.NormalizedText;
import io.gongkai.engine.text.Normalizer;
import java.util.Comparator;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Compares a report with earlier ones. Thread-safe. */
public final class CopyReader {

    private final Normalizer normalizer = new Normalizer();
    private final CopyLexicon lexicon;
    private final Boilerplate standing;

    public CopyReader(RuleData data) {
        lexicon = CopyLexicon.load(data);
        standing = Boilerplate.of(
                lexicon.standing().stream().map(normalizer::normalize).toList());
    }

    private record Source(EarlierReport report, NormalizedText text, double resemblance) {}

    /** What the report has from each of the most resembling sources, the most copied first. */
    public List<FoundCopy> find(NormalizedText text, @Nullable List<EarlierReport> earlier) {
        if (earlier == null || earlier.isEmpty()) {
            return List.of();
        }
        Fingerprint fingerprint = Fingerprint.of(text);
        List<Source> sources = earlier.stream()
                .map(report -> source(report, fingerprint))
                .sorted(Comparator.comparingDouble(Source::resemblance).reversed())
                .toList();
        Boilerplate phrases = standing.and(Boilerplate.sharedBy(
                lexicon.sharedBy(),
                sources.stream()
                        .filter(source -> !source.report().sameSchool())
                        .map(Source::text)
                        .toList()));
        return sources.stream()
                .limit(lexicon.compared())
                .map(source -> new FoundCopy(source.report(), CopiedPassages.between(text, source.text(), phrases)))
                .sorted(Comparator.comparingDouble(
                                (FoundCopy copy) -> copy.copied().share())
                        .reversed())
                .toList();
    }

    private Source source(EarlierReport report, Fingerprint fingerprint) {
        NormalizedText text = normalizer.normalize(report.text());
        return new Source(report, text, fingerprint.resemblance(Fingerprint.of(text)));
    }
}
