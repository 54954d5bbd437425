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

/** Characters or the marks of dates got lost, so that readers cannot rely on the text. */
final class DamagedText implements Rule {

    private static final char REPLACEMENT = '\uFFFD';

    private final DocumentLexicon lexicon;
    private final Phrase mojibake;

    DamagedText(DocumentLexicon lexicon) {
        this.lexicon = lexicon;
        mojibake = Phrase.anyOf(lexicon.mojibake());
    }

    @Override
    public void check(Reading reading, Findings findings) {
        List<Span> unreadable = unreadable(reading.text());
        if (unreadable.size() >= lexicon.unreadable()) {
            report(reading, findings, unreadable);
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

    private List<Span> unreadable(NormalizedText text) {
        List<Span> places = new ArrayList<>();
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c == REPLACEMENT || c >= '\uE000' && c <= '\uF8FF') {
                places.add(new Span(i, i + 1));
            }
        }
        places.addAll(mojibake.all(text, 0, text.length()));
        return places;
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
