package io.gongkai.engine.figure;

import io.gongkai.engine.lexicon.Phrase;
import io.gongkai.engine.text.NormalizedText;
import io.gongkai.engine.text.Span;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

/** Recognises counts of an earlier school year that the sentence names beside a later one: 2018-2019学年800条,2019-2020学年900条. */
final class OtherYears {

    private static final int REACH = 160;
    private static final int LONGEST_COMPARING = 4;

    private final Set<String> units;
    private final Phrase year;
    private final Phrase comparing;
    private final Phrase counted;
    private final Phrase own;
    private final Phrase pause;

    OtherYears(FigureLexicon lexicon) {
        FigureLexicon.OtherYear words = lexicon.otherYear();
        units = Words.set(lexicon.total().units());
        year = Phrase.of(words.year());
        comparing = Phrase.of(words.comparing());
        counted = Phrase.of(words.counted());
        own = Phrase.of(lexicon.ownScope());
        pause = Phrase.of(words.pause());
    }

    boolean isOne(Setting setting) {
        if (!units.contains(setting.quantity().unit())) {
            return false;
        }
        NormalizedText text = setting.text();
        int end = setting.quantity().start();
        int from = Math.max(setting.sentence().start(), end - REACH);
        List<Span> before = year.all(text, from, end);
        if (before.isEmpty()) {
            return false;
        }
        Span named = before.get(before.size() - 1);
        if (own.isIn(text, named.end(), end)) {
            return false;
        }
        if (comparing.isIn(text, Math.max(from, named.start() - LONGEST_COMPARING), named.start())) {
            return !pause.isIn(text, named.end(), end);
        }
        int to = Math.min(setting.sentence().end(), end + REACH);
        String years = text.substring(named);
        return Stream.concat(before.stream(), year.all(text, end, to).stream())
                .anyMatch(later ->
                        text.substring(later).compareTo(years) > 0 && counted.endAt(text, later.end(), to) >= 0);
    }
}
