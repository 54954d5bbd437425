package io.gongkai.engine.figure;

import com.fasterxml.jackson.core.type.TypeReference;
import io.gongkai.engine.lexicon.DataFile;
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

/** Reads zeros that are said in words ({@code lexicon/nil.yaml}). */
final class NilReader {

    private static final int REACH = 60;
    private static final int SHORT_BODY = 40;

    private record Thing(String metric, PartCode part, String words) {}

    private record Words(
            String version, String none, String noneAfter, List<Thing> things, String allDenied, String unit) {}

    private final Words words;
    private final Pattern none;
    private final Pattern noneAfter;
    private final Pattern allDenied;

    NilReader() {
        words = DataFile.read("/lexicon/nil.yaml", new TypeReference<>() {});
        none = Pattern.compile(words.none());
        noneAfter = Pattern.compile(words.noneAfter());
        allDenied = Pattern.compile(words.allDenied());
    }

    /** Zeros for those metrics that no other figure states. */
    List<FoundFigure> read(NormalizedText text, Sentences sentences, List<FoundPart> parts, List<FoundFigure> stated) {
        List<FoundFigure> zeros = new ArrayList<>();
        for (Thing thing : words.things()) {
            boolean known = stated.stream().anyMatch(figure -> figure.metric().equals(thing.metric()));
            if (!known) {
                zero(text, sentences, parts.get(thing.part().number() - 1), thing)
                        .ifPresent(span -> zeros.add(
                                new FoundFigure(thing.metric(), BigDecimal.ZERO, words.unit(), Qualifier.EXACT, span)));
            }
        }
        return zeros;
    }

    private Optional<Span> zero(NormalizedText text, Sentences sentences, FoundPart part, Thing thing) {
        Span body = part.body();
        Span heading = part.heading();
        if (body == null || heading == null) {
            return inAnyPart(text, sentences, thing);
        }
        Optional<Span> said = within(text, sentences, body, thing);
        if (said.isPresent()) {
            return said;
        }
        boolean named = Pattern.compile(thing.words())
                .matcher(text)
                .region(heading.start(), heading.end())
                .find();
        if (!named) {
            return Optional.empty();
        }
        if (part.status() == PartStatus.NIL) {
            return Optional.of(body.length() > 0 ? body : heading);
        }
        return body.length() <= SHORT_BODY
                        && allDenied.matcher(text.substring(body)).find()
                ? Optional.of(body)
                : Optional.empty();
    }

    /** Where the part is not there, its zero may stand in another, then with all its words: 信息公开申请. */
    private Optional<Span> inAnyPart(NormalizedText text, Sentences sentences, Thing thing) {
        for (Sentence sentence : sentences.all()) {
            if (text.indexOf("公开", sentence.start(), sentence.end()) >= 0 && sentence.length() <= 2 * REACH) {
                Optional<Span> found = within(text, sentences, sentence.span(), thing);
                if (found.isPresent()) {
                    return found;
                }
            }
        }
        return Optional.empty();
    }

    private Optional<Span> within(NormalizedText text, Sentences sentences, Span range, Thing thing) {
        Matcher thingMatcher = Pattern.compile(thing.words()).matcher(text).region(range.start(), range.end());
        while (thingMatcher.find()) {
            Sentence sentence = sentences.at(thingMatcher.start());
            int from = Math.max(Math.max(sentence.start(), range.start()), thingMatcher.start() - REACH);
            int to = Math.min(Math.min(sentence.end(), range.end()), thingMatcher.end() + REACH);
            if (isOtherThing(text, thing, thingMatcher.end())) {
                continue;
            }
            int clause = clauseStart(text, from, thingMatcher.start());
            Matcher before = none.matcher(text).region(clause, thingMatcher.start());
            if (before.find()) {
                return Optional.of(new Span(before.start(), thingMatcher.end()));
            }
            Matcher after = noneAfter.matcher(text).region(thingMatcher.end(), to);
            if (after.find()) {
                return Optional.of(new Span(thingMatcher.start(), after.end()));
            }
        }
        return Optional.empty();
    }

    /** 申请行政复议 is no application for information. */
    private static boolean isOtherThing(NormalizedText text, Thing thing, int end) {
        return thing.part() == PartCode.S3
                && (text.startsWith("行政复议", end) || text.startsWith("复议", end) || text.startsWith("行政诉讼", end));
    }

    private static int clauseStart(NormalizedText text, int from, int at) {
        int i = at;
        while (i > from && text.charAt(i - 1) != ',' && text.charAt(i - 1) != ';') {
            i--;
        }
        return i;
    }
}
