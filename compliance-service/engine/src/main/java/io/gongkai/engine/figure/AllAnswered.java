package io.gongkai.engine.figure;

import io.gongkai.engine.part.FoundPart;
import io.gongkai.engine.part.PartCode;
import io.gongkai.engine.text.NormalizedText;
import io.gongkai.engine.text.Span;
import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Reads "均已答复" and the like: as many answered as were received. */
final class AllAnswered {

    private static final String RECEIVED = "applications_received";
    private static final String ANSWERED = "applications_answered";

    private final Pattern words;
    private final Pattern one;

    /** @param one how the answer to a single application is told */
    AllAnswered(String words, String one) {
        this.words = Pattern.compile(words);
        this.one = Pattern.compile(one);
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
        Matcher matcher = words.matcher(text).region(body.start(), body.end());
        boolean told = matcher.find()
                || single
                        && matcher.usePattern(one)
                                .region(body.start(), body.end())
                                .find();
        return told
                ? Optional.of(new FoundFigure(
                        ANSWERED,
                        received.value(),
                        received.unit(),
                        received.qualifier(),
                        new Span(matcher.start(), matcher.end())))
                : Optional.empty();
    }
}
