package io.gongkai.engine.figure;

import io.gongkai.engine.lexicon.Phrase;
import io.gongkai.engine.part.FoundPart;
import io.gongkai.engine.part.PartCode;
import io.gongkai.engine.text.NormalizedText;
import io.gongkai.engine.text.Span;
import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;

/** Reads "均已答复" and the like: as many answered as were received. */
final class AllAnswered {

    private static final String RECEIVED = "applications_received";
    private static final String ANSWERED = "applications_answered";

    private final Phrase words;
    private final Phrase one;

    /** @param one how the answer to a single application is told */
    AllAnswered(String words, String one) {
        this.words = Phrase.of(words);
        this.one = Phrase.of(one);
    }

    Optional<FoundFigure> read(NormalizedText text, List<FoundPart> parts, List<FoundFigure> stated) {
        Span body = parts.get(PartCode.S3.number() - 1).body();
        if (body == null || stated.stream().anyMatch(figure -> figure.metric().equals(ANSWERED))) {
            return Optional.empty();
        }
        Optional<FoundFigure> received = stated.stream()
                .filter(figure -> figure.metric().equals(RECEIVED) && !figure.isNil())
                .findFirst();
        return received.flatMap(figure -> answered(text, body, figure));
    }

    private Optional<FoundFigure> answered(NormalizedText text, Span body, FoundFigure received) {
        boolean single = received.value().compareTo(BigDecimal.ONE) == 0;
        Span told = words.first(text, body.start(), body.end());
        if (told == null && single) {
            told = one.first(text, body.start(), body.end());
        }
        return told == null
                ? Optional.empty()
                : Optional.of(new FoundFigure(ANSWERED, received.value(), received.unit(), received.qualifier(), told));
    }
}
