package io.gongkai.engine.figure;

import io.gongkai.engine.part.FoundPart;
import io.gongkai.engine.part.PartCode;
import io.gongkai.engine.text.NormalizedText;
import io.gongkai.engine.text.Span;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Reads "均已答复" and the like: as many answered as were received. */
final class AllAnswered {

    private static final String RECEIVED = "applications_received";
    private static final String ANSWERED = "applications_answered";

    private final Pattern words;

    AllAnswered(String words) {
        this.words = Pattern.compile(words);
    }

    Optional<FoundFigure> read(NormalizedText text, List<FoundPart> parts, List<FoundFigure> stated) {
        Span body = parts.get(PartCode.S3.number() - 1).body();
        if (body == null || stated.stream().anyMatch(figure -> figure.metric().equals(ANSWERED))) {
            return Optional.empty();
        }
        Matcher matcher = words.matcher(text).region(body.start(), body.end());
        Optional<FoundFigure> received = stated.stream()
                .filter(figure -> figure.metric().equals(RECEIVED) && !figure.isNil())
                .findFirst();
        return received.isPresent() && matcher.find()
                ? received.map(figure -> new FoundFigure(
                        ANSWERED,
                        figure.value(),
                        figure.unit(),
                        figure.qualifier(),
                        new Span(matcher.start(), matcher.end())))
                : Optional.empty();
    }
}
