package io.gongkai.engine.reference;

import io.gongkai.engine.lexicon.Phrase;
import io.gongkai.engine.lexicon.RuleData;
import io.gongkai.engine.outline.Sentences;
import io.gongkai.engine.text.NormalizedText;
import io.gongkai.engine.text.Sentence;
import io.gongkai.engine.text.Span;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
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
    private final Phrase titleBefore;
    private final Phrase otherNumber;
    private final Phrase history;

    public ReferenceReader(RuleData data) {
        ReferenceLexicon lexicon = ReferenceLexicon.load(data);
        numbers = new NumberReader(lexicon);
        titles = lexicon.documents().stream()
                .map(entry -> Title.of(entry.document(), lexicon.revised()))
                .toList();
        between = Phrase.of(lexicon.between());
        towards = Phrase.of(lexicon.towards());
        otherLead = Phrase.of(lexicon.otherLead());
        titled = Phrase.of(lexicon.titled());
        titleBefore = Phrase.of(lexicon.titleBefore());
        otherNumber = Phrase.of(lexicon.otherNumber());
        history = Phrase.of(lexicon.history());
    }

    /** @param revised words that say that the edition in force is meant */
    private record Title(KnownDocument document, Phrase words, Phrase revised) {
        static Title of(KnownDocument document, String revised) {
            LocalDate since = document.inForce();
            String year = since == null ? "" : Integer.toString(since.getYear());
            String named = "(?:" + document.title() + ")";
            Phrase words = Phrase.of(document.title());
            return new Title(
                    document, words, Phrase.of(revised.replace("{title}", named).replace("{year}", year)));
        }
    }

    /**
     * Known documents with the numbers given for them, in the order of the text.
     *
     * @param day the day whose law counts: the end of the reported period
     */
    public List<FoundReference> find(NormalizedText text, Sentences sentences, LocalDate day) {
        List<FoundReference> found = new ArrayList<>();
        List<FoundNumber> unknown = new ArrayList<>();
        for (FoundNumber number : numbers.find(text)) {
            int from = Math.max(
                    sentences.at(number.span().start()).start(), number.span().start() - TITLE_REACH);
            Optional<Title> title = title(text, number, from);
            if (title.isPresent()) {
                found.add(reference(text, title.get(), number, from, day));
            } else if (!isOfAnotherTitle(text, number, from)) {
                unknown.add(number);
            }
        }
        for (FoundNumber number : unknown) {
            turned(sentences, number, found).ifPresent(found::add);
        }
        found.sort(Comparator.comparingInt(reference -> reference.span().start()));
        return found;
    }

    private FoundReference reference(NormalizedText text, Title title, FoundNumber number, int from, LocalDate day) {
        Standing standing = title.document().standing(number, day);
        int end = number.span().end();
        boolean contradicted = standing == Standing.OUTDATED
                && title.revised().isIn(text, from, number.span().start())
                && history.endAt(text, end, Math.min(text.length(), end + FORWARD_REACH)) < 0;
        return new FoundReference(title.document(), contradicted ? Standing.WRONG : standing, number.span());
    }

    /** 国务院令第117号 in a report that elsewhere gives 国务院令第711号, but not in one breath with it. */
    private Optional<FoundReference> turned(Sentences sentences, FoundNumber number, List<FoundReference> found) {
        Sentence sentence = sentences.at(number.span().start());
        if (titles.stream().anyMatch(title -> title.document().owns(number))) {
            return Optional.empty();
        }
        return found.stream()
                .filter(right -> right.standing() == Standing.RIGHT
                        && right.document().isTurned(number)
                        && !right.span().overlaps(sentence.span()))
                .map(right -> new FoundReference(right.document(), Standing.WRONG, number.span()))
                .findFirst();
    }

    private Optional<Title> title(NormalizedText text, FoundNumber number, int from) {
        int start = number.span().start();
        for (Title title : titles) {
            if (title.document().mayHave(number) && namedBefore(text, title, from, start)) {
                return isOneOfSeveral(text, title, number, from) ? Optional.empty() : Optional.of(title);
            }
        }
        boolean titledBefore = isTitledBefore(text, number, from);
        for (Title title : titles) {
            if (title.document().mayHave(number) && !titledBefore && namedAfter(text, title, number)) {
                return Optional.of(title);
            }
        }
        boolean untitled = !isOfAnotherTitle(text, number, from);
        return titles.stream()
                .filter(title -> title.document().resembles(number)
                        || untitled && title.document().isNearly(number))
                .findFirst();
    }

    /** 《甲》《乙》(教育部令第29号、第41号): which number is whose is not told apart. */
    private boolean isOneOfSeveral(NormalizedText text, Title title, FoundNumber number, int from) {
        int end = number.span().end();
        List<Span> named = title.words().all(text, from, number.span().start());
        return titleBefore.isIn(text, from, named.get(named.size() - 1).start())
                && otherNumber.endAt(text, end - 1, Math.min(text.length(), end + FORWARD_REACH)) >= 0;
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
        int end = number.span().end();
        int title = towards.endAt(text, end, Math.min(text.length(), end + FORWARD_REACH));
        return isTitledBefore(text, number, from) || title >= 0 && text.startsWith(TITLE, Math.max(end, title - 1));
    }

    private boolean isTitledBefore(NormalizedText text, FoundNumber number, int from) {
        int start = number.span().start();
        return titled.isIn(text, Math.max(from, start - TITLED_REACH), start);
    }

    /** 教育部令第29号《高等学校信息公开办法》. */
    private boolean namedAfter(NormalizedText text, Title title, FoundNumber number) {
        int end = number.span().end();
        int limit = Math.min(text.length(), end + FORWARD_REACH);
        int from = towards.endAt(text, end, limit);
        return from >= 0 && title.words().endAt(text, from, limit) >= 0;
    }
}
