package io.gongkai.engine.item;

import io.gongkai.engine.lexicon.Phrase;
import io.gongkai.engine.outline.Numbering;
import io.gongkai.engine.outline.NumberingReader;
import io.gongkai.engine.outline.Sentences;
import io.gongkai.engine.part.FoundPart;
import io.gongkai.engine.part.PartCode;
import io.gongkai.engine.text.Marks;
import io.gongkai.engine.text.NormalizedText;
import io.gongkai.engine.text.Sentence;
import io.gongkai.engine.text.Span;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import java.util.regex.MatchResult;

/**
 * Stretches under a heading that settles what all in them means: （二）尚未公开的, 下一步打算. After the first word of
 * problems in S6 nothing is disclosure unless it says so, after the first of plans all is plan.
 */
final class Zones {

    private static final int LONGEST_HEADING = 32;
    private static final Marks SENTENCE_ENDS = Marks.of("。;!?,");

    private static final String LEAD_END = "的。";

    private record Zone(Span span, Stance stance) {}

    /** Apart from each other, in the order of the text. */
    private final List<Zone> headed = new ArrayList<>();

    /** From a word in S6 to its end. */
    private final List<Zone> open = new ArrayList<>();

    private final List<Span> exceptions = new ArrayList<>();

    Zones(Surroundings around, Cues cues, CueScanner scanner) {
        addHeaded(around.text(), around.sentences(), around.parts(), cues);
        for (MatchResult except :
                scanner.exception().matches(around.text(), 0, around.text().length())) {
            exceptions.add(new Span(except.start(1), except.end(1)));
        }
        Span experience = around.part(PartCode.S6).body();
        if (experience != null) {
            addFrom(scanner.planZone(), around.text(), experience, Stance.PLANNED);
            addFrom(scanner.problemZone(), around.text(), experience, Stance.MENTIONED);
        }
    }

    /** What the zone around this index makes of a statement; LISTED outside of all. */
    Stance at(int index) {
        int last = lastFrom(index, headed, Zone::span);
        if (last >= 0 && headed.get(last).span().contains(index)) {
            return headed.get(last).stance();
        }
        for (Zone zone : open) {
            if (zone.span().contains(index)) {
                return zone.stance();
            }
        }
        return Stance.LISTED;
    }

    /** Whether a sentence says that all but this is disclosed. */
    boolean except(int index) {
        int last = lastFrom(index, exceptions, span -> span);
        return last >= 0 && exceptions.get(last).contains(index);
    }

    /** Which of the sorted stretches is the last to start by this index; -1 for none. */
    private static <T> int lastFrom(int index, List<T> sorted, Function<T, Span> span) {
        int low = 0;
        int high = sorted.size();
        while (low < high) {
            int middle = (low + high) >>> 1;
            if (span.apply(sorted.get(middle)).start() <= index) {
                low = middle + 1;
            } else {
                high = middle;
            }
        }
        return low - 1;
    }

    private void addFrom(Phrase words, NormalizedText text, Span body, Stance stance) {
        Span first = words.first(text, body.start(), body.end());
        if (first != null) {
            open.add(new Zone(new Span(first.start(), body.end()), stance));
        }
    }

    private void addHeaded(NormalizedText text, Sentences sentences, List<FoundPart> parts, Cues cues) {
        for (Sentence sentence : sentences.all()) {
            boolean leads = isLead(text, sentences, sentence);
            if ((leads || isHeading(text, sentences, sentence))
                    && parts.stream().noneMatch(part -> isHeading(part, sentence))) {
                Stance stance = headed(cues, sentence);
                if (stance != Stance.LISTED) {
                    int end = leads ? endOfLine(text, sentences, sentence) : endOf(text, sentences, sentence, parts);
                    add(new Span(sentence.end(), end), stance);
                }
            }
        }
    }

    /** A zone inside another adds nothing: the one that begins first says what holds. */
    private void add(Span span, Stance stance) {
        int free = headed.isEmpty()
                ? span.start()
                : Math.max(span.start(), headed.get(headed.size() - 1).span().end());
        if (free < span.end()) {
            headed.add(new Zone(new Span(free, span.end()), stance));
        }
    }

    private static boolean isHeading(NormalizedText text, Sentences sentences, Sentence sentence) {
        return sentence.length() <= LONGEST_HEADING
                && text.gapBefore(sentence.start()).breaksLine()
                && !SENTENCE_ENDS.has(text.charAt(sentence.end() - 1))
                && sentence.index() + 1 < sentences.size()
                && text.gapBefore(sentence.end()).breaksLine();
    }

    /** (二)正在做、尚未公开的。 at the start of a line that goes on. */
    private static boolean isLead(NormalizedText text, Sentences sentences, Sentence sentence) {
        int end = sentence.end();
        return sentence.length() <= LONGEST_HEADING
                && text.startsWith(LEAD_END, end - LEAD_END.length())
                && Clauses.endOf(text, sentence.start(), end) == end - 1
                && text.gapBefore(sentence.start()).breaksLine()
                && sentence.index() + 1 < sentences.size()
                && !text.gapBefore(end).breaksLine();
    }

    private static int endOfLine(NormalizedText text, Sentences sentences, Sentence lead) {
        int i = lead.index() + 1;
        while (i < sentences.size() && !text.gapBefore(sentences.get(i).start()).breaksLine()) {
            i++;
        }
        return i < sentences.size() ? sentences.get(i).start() : text.length();
    }

    private static boolean isHeading(FoundPart part, Sentence sentence) {
        Span heading = part.heading();
        return heading != null && heading.overlaps(sentence.span());
    }

    private static Stance headed(Cues cues, Sentence sentence) {
        for (Cue cue : cues.within(sentence.start(), sentence.end())) {
            switch (cue.kind()) {
                case INAPPLICABLE -> {
                    return Stance.NOT_APPLICABLE;
                }
                case DENIES -> {
                    return Stance.NEGATED;
                }
                case PLANS -> {
                    return Stance.PLANNED;
                }
                default -> {}
            }
        }
        return Stance.LISTED;
    }

    /** Until a number of the same rank or a wider one, or the next part. */
    private static int endOf(NormalizedText text, Sentences sentences, Sentence heading, List<FoundPart> parts) {
        Numbering.Style rank = NumberingReader.at(text, heading.start()).style();
        for (int i = heading.index() + 1; i < sentences.size(); i++) {
            Sentence next = sentences.get(i);
            boolean opens = text.gapBefore(next.start()).breaksLine();
            Numbering.Style style = NumberingReader.at(text, next.start()).style();
            boolean ranks = style != Numbering.Style.NONE && style.compareTo(rank) <= 0;
            boolean plain = rank == Numbering.Style.NONE && style == Numbering.Style.NONE && i > heading.index() + 1;
            if (opens && (ranks || plain || parts.stream().anyMatch(part -> isHeading(part, next)))) {
                return next.start();
            }
        }
        return text.length();
    }
}
