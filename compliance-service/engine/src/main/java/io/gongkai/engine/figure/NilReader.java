package io.gongkai.engine.figure;

import com.fasterxml.jackson.core.type.TypeReference;
import io.gongkai.engine.lexicon.Phrase;
import io.gongkai.engine.lexicon.RuleData;
import io.gongkai.engine.outline.Sentences;
import io.gongkai.engine.part.FoundPart;
import io.gongkai.engine.part.PartCode;
import io.gongkai.engine.part.PartStatus;
import io.gongkai.engine.text.NormalizedText;
import io.gongkai.engine.text.Sentence;
import io.gongkai.engine.text.Span;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Reads zeros that are said in words ({@code lexicon/nil.yaml}). */
final class NilReader {

    private record Thing(String metric, PartCode part, String words) {}

    private record Words(
            String version,
            String none,
            String noneFar,
            String noneAfter,
            List<Thing> things,
            String allDenied,
            String ofDisclosure,
            int reach,
            int shortBody,
            String unit) {}

    /** A thing that may not have happened, ready to be looked for. */
    private record Sought(Thing thing, Phrase words) {}

    private final Words words;
    private final List<Sought> things;
    private final Phrase none;
    private final Phrase noneFar;
    private final Phrase noneAfter;
    private final Phrase allDenied;
    private final Phrase ofDisclosure;

    NilReader(RuleData data) {
        words = data.read("/lexicon/nil.yaml", new TypeReference<>() {});
        things = words.things().stream()
                .map(thing -> new Sought(thing, Phrase.of(thing.words())))
                .toList();
        none = Phrase.of(words.none());
        noneFar = Phrase.of(words.noneFar());
        noneAfter = Phrase.of(words.noneAfter());
        allDenied = Phrase.of(words.allDenied());
        ofDisclosure = Phrase.of(words.ofDisclosure());
    }

    /** Zeros for those metrics that no other figure states. */
    List<FoundFigure> read(NormalizedText text, Sentences sentences, List<FoundPart> parts, List<FoundFigure> stated) {
        List<FoundFigure> zeros = new ArrayList<>();
        for (Sought sought : things) {
            Thing thing = sought.thing();
            boolean known = stated.stream().anyMatch(figure -> figure.metric().equals(thing.metric()));
            if (!known) {
                zero(text, sentences, parts, sought)
                        .ifPresent(span -> zeros.add(
                                new FoundFigure(thing.metric(), BigDecimal.ZERO, words.unit(), Qualifier.EXACT, span)));
            }
        }
        return zeros;
    }

    private Optional<Span> zero(NormalizedText text, Sentences sentences, List<FoundPart> parts, Sought sought) {
        FoundPart part = parts.get(sought.thing().part().number() - 1);
        Span aside = parts.get(PartCode.S3.number() - 1).body();
        Span body = part.body();
        Span heading = part.heading();
        if (body == null || heading == null) {
            return inAnyPart(text, sentences, aside, sought);
        }
        Optional<Span> said = within(text, sentences, body, sought);
        if (said.isPresent()) {
            return said;
        }
        Optional<Span> headed = within(text, sentences, heading, sought);
        if (headed.isPresent()) {
            return headed;
        }
        boolean named = sought.words().isIn(text, heading.start(), heading.end());
        if (!named) {
            return inAnyPart(text, sentences, aside, sought);
        }
        if (part.status() == PartStatus.NIL) {
            return Optional.of(body.length() > 0 ? body : heading);
        }
        return body.length() <= words.shortBody() && allDenied.isIn(text, body.start(), body.end())
                ? Optional.of(body)
                : Optional.empty();
    }

    /** Where the part does not say it, its zero may stand in another: among the applications, or with all its words. */
    private Optional<Span> inAnyPart(NormalizedText text, Sentences sentences, @Nullable Span aside, Sought sought) {
        for (Sentence sentence : sentences.all()) {
            boolean counts = aside != null && aside.start() <= sentence.start() && sentence.end() <= aside.end()
                    || ofDisclosure.isIn(text, sentence.start(), sentence.end());
            if (sentence.length() <= 2 * words.reach() && counts) {
                Optional<Span> found = within(text, sentences, sentence.span(), sought);
                if (found.isPresent()) {
                    return found;
                }
            }
        }
        return Optional.empty();
    }

    private Optional<Span> within(NormalizedText text, Sentences sentences, Span range, Sought sought) {
        for (Span thing : sought.words().all(text, range.start(), range.end())) {
            Sentence sentence = sentences.at(thing.start());
            int from = Math.max(Math.max(sentence.start(), range.start()), thing.start() - words.reach());
            int to = Math.min(Math.min(sentence.end(), range.end()), thing.end() + words.reach());
            Optional<Span> zero = around(text, from, thing, to);
            if (zero.isPresent()) {
                return zero;
            }
        }
        return Optional.empty();
    }

    private Optional<Span> around(NormalizedText text, int from, Span thing, int to) {
        int start = thing.start();
        Span before = none.first(text, clauseStart(text, from, start), start);
        if (before != null) {
            return Optional.of(new Span(before.start(), thing.end()));
        }
        Span far = noneFar.first(text, from, start);
        if (far != null) {
            return Optional.of(new Span(far.start(), thing.end()));
        }
        Span after = noneAfter.first(text, thing.end(), to);
        return after != null ? Optional.of(new Span(start, after.end())) : Optional.empty();
    }

    private static int clauseStart(NormalizedText text, int from, int at) {
        int i = at;
        while (i > from && text.charAt(i - 1) != ',' && text.charAt(i - 1) != ';') {
            i--;
        }
        return i;
    }
}
