package io.gongkai.engine.rule.text;

import io.gongkai.engine.assessment.Reading;
import io.gongkai.engine.lexicon.Phrase;
import io.gongkai.engine.rule.Findings;
import io.gongkai.engine.rule.Rule;
import io.gongkai.engine.text.NormalizedText;
import io.gongkai.engine.text.Span;
import io.gongkai.engine.time.FoundPeriod;
import io.gongkai.engine.time.FoundSchoolYear;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/** Characters or the marks of dates got lost, so that readers cannot rely on the text. */
final class DamagedText implements Rule {

    /** The character that stands for lost ones, and those that no standard gives a meaning. */
    private static final String MEANINGLESS = "[\uFFFD\uE000-\uF8FF]";

    private final DocumentLexicon lexicon;
    private final Phrase unreadable;

    DamagedText(DocumentLexicon lexicon) {
        this.lexicon = lexicon;
        unreadable = Phrase.anyOf(Stream.concat(Stream.of(MEANINGLESS), lexicon.mojibake().stream())
                .toList());
    }

    @Override
    public void check(Reading reading, Findings findings) {
        List<Span> lost = unreadable.all(reading.text(), 0, reading.text().length());
        if (lost.size() >= lexicon.unreadable()) {
            report(reading, findings, lost);
        }
        List<Span> lostMarks = lostMarks(reading);
        if (lostMarks.size() >= lexicon.lostMarks()) {
            report(reading, findings, lostMarks);
        }
    }

    private void report(Reading reading, Findings findings, List<Span> places) {
        Findings.Draft finding = findings.about().with("places", places.size());
        places.stream()
                .limit(lexicon.shown())
                .forEach(place -> finding.evidence(reading.text().quote(place)));
        finding.report();
    }

    /** 20212022学年, 202191日至2022831日. */
    private static List<Span> lostMarks(Reading reading) {
        List<Span> places = new ArrayList<>();
        for (FoundPeriod period : reading.time().periods()) {
            if (hasLongNumber(reading.text(), period.span())) {
                places.add(period.span());
            }
        }
        for (FoundSchoolYear year : reading.time().schoolYears()) {
            if (hasLongNumber(reading.text(), year.span())) {
                places.add(year.span());
            }
        }
        return places;
    }

    private static boolean hasLongNumber(NormalizedText text, Span span) {
        int digits = 0;
        for (int i = span.start(); i < span.end(); i++) {
            digits = Character.isDigit(text.charAt(i)) ? digits + 1 : 0;
            if (digits > 4) {
                return true;
            }
        }
        return false;
    }
}
