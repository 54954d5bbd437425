package io.gongkai.engine.figure;

import com.fasterxml.jackson.core.type.TypeReference;
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
import java.util.regex.Matcher;
import java.util.regex.Pattern;
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
    private record Sought(Thing thing, Pattern words) {}

    private final Words words;
    private final List<Sought> things;
    private final Pattern none;
    private final Pattern noneFar;
    private final Pattern noneAfter;
    private final Pattern allDenied;
    private final Pattern ofDisclosure;

    NilReader(RuleData data) {
        words = data.read("/lexicon/nil.yaml", new TypeReference<>() {});
        things = words.things().stream()
                .map(thing -> new Sought(thing, Pattern.compile(thing.words())))
                .toList();
        none = Pattern.compile(words.none());
        noneFar = Pattern.compile(words.noneFar());
        noneAfter = Pattern.compile(words.noneAfter());
        allDenied = Pattern.compile(words.allDenied());
        ofDisclosure = Pattern.compile(words.ofDisclosure());
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
        boolean named = sought.words()
                .matcher(text)
                .region(heading.start(), heading.end())
                .find();
        if (!named) {
            return inAnyPart(text, sentences, aside, sought);
        }
        if (part.status() == PartStatus.NIL) {
            return Optional.of(body.length() > 0 ? body : heading);
        }
        return body.length() <= words.shortBody()
                        && allDenied.matcher(text.substring(body)).find()
                ? Optional.of(body)
                : Optional.empty();
    }

    /** Where the part does not say it, its zero may stand in another: among the applications, or with all its words. */
    private Optional<Span> inAnyPart(NormalizedText text, Sentences sentences, @Nullable Span aside, Sought sought) {
        for (Sentence sentence : sentences.all()) {
            boolean counts = aside != null && aside.start() <= sentence.start() && sentence.end() <= aside.end()
                    || ofDisclosure
                            .matcher(text)
                            .region(sentence.start(), sentence.end())
                            .find();
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
        Matcher thing = sought.words().matcher(text).region(range.start(), range.end());
        while (thing.find()) {
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

    private Optional<Span> around(NormalizedText text, int from, Matcher thing, int to) {
        int start = thing.start();
        Matcher before = none.matcher(text).region(clauseStart(text, from, start), start);
        if (before.find()) {
            return Optional.of(new Span(before.start(), thing.end()));
        }
        Matcher far = noneFar.matcher(text).region(from, start);
        if (far.find()) {
            return Optional.of(new Span(far.start(), thing.end()));
        }
        Matcher after = noneAfter.matcher(text).region(thing.end(), to);
        return after.find() ? Optional.of(new Span(start, after.end())) : Optional.empty();
    }

    private static int clauseStart(NormalizedText text, int from, int at) {
        int i = at;
        while (i > from && text.charAt(i - 1) != ',' && text.charAt(i - 1) != ';') {
            i--;
        }
        return i;
    }
}
