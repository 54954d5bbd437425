package io.gongkai.engine.reference;

import io.gongkai.engine.lexicon.RuleData;
import io.gongkai.engine.outline.Sentences;
import io.gongkai.engine.text.NormalizedText;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Finds where known documents are cited with a number and judges the number. Thread-safe. */
public final class ReferenceReader {

    private static final int TITLE_REACH = 80;
    private static final int LEAD_REACH = 24;
    private static final int FORWARD_REACH = 50;
    private static final int TITLED_REACH = 12;
    private static final String TITLE = "《";

    private final NumberReader numbers;
    private final List<Title> titles;
    private final Pattern between;
    private final Pattern towards;
    private final Pattern otherLead;
    private final Pattern titled;

    public ReferenceReader(RuleData data) {
        ReferenceLexicon lexicon = ReferenceLexicon.load(data);
        numbers = new NumberReader(lexicon);
        titles = lexicon.documents().stream()
                .map(entry -> new Title(entry.document()))
                .toList();
        between = Pattern.compile(lexicon.between());
        towards = Pattern.compile(lexicon.towards());
        otherLead = Pattern.compile(lexicon.otherLead());
        titled = Pattern.compile(lexicon.titled());
    }

    private record Title(KnownDocument document, Pattern words) {
        Title(KnownDocument document) {
            this(document, Pattern.compile(document.title()));
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
        Matcher matcher = title.words().matcher(text).region(from, start).useTransparentBounds(true);
        int nearest = -1;
        int lead = -1;
        while (matcher.find()) {
            nearest = matcher.end();
            lead = matcher.start();
        }
        if (nearest < 0 || !between.matcher(text).region(nearest, start).matches()) {
            return false;
        }
        return !otherLead
                .matcher(text)
                .region(Math.max(from, lead - LEAD_REACH), lead)
                .find();
    }

    /** Whether a title stands before the number, or behind it, which is none of those known. */
    private boolean isOfAnotherTitle(NormalizedText text, FoundNumber number, int from) {
        int start = number.span().start();
        int end = number.span().end();
        Matcher gap = towards.matcher(text).region(end, Math.min(text.length(), end + FORWARD_REACH));
        return titled.matcher(text)
                        .region(Math.max(from, start - TITLED_REACH), start)
                        .find()
                || gap.lookingAt() && text.startsWith(TITLE, Math.max(end, gap.end() - 1));
    }

    /** 教育部令第29号《高等学校信息公开办法》. */
    private boolean namedAfter(NormalizedText text, Title title, FoundNumber number) {
        int end = number.span().end();
        int limit = Math.min(text.length(), end + FORWARD_REACH);
        Matcher gap = towards.matcher(text).region(end, limit);
        if (!gap.lookingAt()) {
            return false;
        }
        return title.words().matcher(text).region(gap.end(), limit).lookingAt();
    }
}
