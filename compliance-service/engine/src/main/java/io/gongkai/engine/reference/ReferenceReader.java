package io.gongkai.engine.reference;

import io.gongkai.engine.lexicon.Phrase;
import io.gongkai.engine.lexicon.RuleData;
import io.gongkai.engine.outline.Sentences;
import io.gongkai.engine.text.NormalizedText;
import io.gongkai.engine.text.Span;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Finds where known documents are cited with a number and judges the number. Thread-safe. */
public final class ReferenceReader {

    private static final int TITLE_REACH = 80;
    private static final int LEAD_REACH = 24;
    private static final int FORWARD_REACH = 50;
    private static final int TITLED_REACH = 12;
    private static final String TITLE = "《";

    private final NumberReader numbers;
    private final List<Title> titles;
    private final Phrase between;
    private final Phrase towards;
    private final Phrase otherLead;
    private final Phrase titled;

    public ReferenceReader(RuleData data) {
        ReferenceLexicon lexicon = ReferenceLexicon.load(data);
        numbers = new NumberReader(lexicon);
        titles = lexicon.documents().stream()
                .map(entry -> new Title(entry.document()))
                .toList();
        between = Phrase.of(lexicon.between());
        towards = Phrase.of(lexicon.towards());
        otherLead = Phrase.of(lexicon.otherLead());
        titled = Phrase.of(lexicon.titled());
    }

    private record Title(KnownDocument document, Phrase words) {
        Title(KnownDocument document) {
            this(document, Phrase.of(document.title()));
        }
    }

    /**
     * Known documents with the numbers given for them, in the order of the text.
     *
     * @param day the day whose law counts: the end of the reported period
     */
    public List<FoundReference> find(NormalizedText text, Sentences sentences, LocalDate day) {
        List<FoundReference> found = new ArrayList<>();
        for (FoundNumber number : numbers.find(text)) {
            document(text, sentences, number)
                    .ifPresent(document ->
                            found.add(new FoundReference(document, document.standing(number, day), number.span())));
        }
        return found;
    }

    private Optional<KnownDocument> document(NormalizedText text, Sentences sentences, FoundNumber number) {
        int start = number.span().start();
        int from = Math.max(sentences.at(start).start(), start - TITLE_REACH);
        for (Title title : titles) {
            if (title.document().kind() == number.kind()
                    && (namedBefore(text, title, from, start) || namedAfter(text, title, number))) {
                return Optional.of(title.document());
            }
        }
        boolean untitled = !isOfAnotherTitle(text, number, from);
        return titles.stream()
                .map(Title::document)
                .filter(document -> document.resembles(number) || untitled && document.isNearly(number))
                .findFirst();
    }

    /** Whether the title nearest before the number is this one, with nothing in between but brackets and a short name. */
    private boolean namedBefore(NormalizedText text, Title title, int from, int start) {
        List<Span> named = title.words().all(text, from, start);
        if (named.isEmpty()) {
            return false;
        }
        Span nearest = named.get(named.size() - 1);
        return between.fills(text, nearest.end(), start)
                && !otherLead.isIn(text, Math.max(from, nearest.start() - LEAD_REACH), nearest.start());
    }

    /** Whether a title stands before the number, or behind it, which is none of those known. */
    private boolean isOfAnotherTitle(NormalizedText text, FoundNumber number, int from) {
        int start = number.span().start();
        int end = number.span().end();
        int title = towards.endAt(text, end, Math.min(text.length(), end + FORWARD_REACH));
        return titled.isIn(text, Math.max(from, start - TITLED_REACH), start)
                || title >= 0 && text.startsWith(TITLE, Math.max(end, title - 1));
    }

    /** 教育部令第29号《高等学校信息公开办法》. */
    private boolean namedAfter(NormalizedText text, Title title, FoundNumber number) {
        int end = number.span().end();
        int limit = Math.min(text.length(), end + FORWARD_REACH);
        int from = towards.endAt(text, end, limit);
        return from >= 0 && title.words().endAt(text, from, limit) >= 0;
    }
}
