package io.gongkai.engine.part;

import com.fasterxml.jackson.core.type.TypeReference;
import io.gongkai.engine.lexicon.Phrase;
import io.gongkai.engine.lexicon.RuleData;
import io.gongkai.engine.outline.Line;
import io.gongkai.engine.text.Gap;
import io.gongkai.engine.text.Marks;
import io.gongkai.engine.text.NormalizedText;
import io.gongkai.engine.text.Span;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;

/** Tells content from 无, from nothing, and from a mere pointer to an attachment ({@code lexicon/body.yaml}). */
final class PartBody {

    private static final Marks CLOSING_MARKS = Marks.of("。.;,、:");
    /** 其他(暂没有补充) */
    private static final int LONGEST_NIL_WORDS = 7;

    private record Words(
            String version,
            String nil,
            String nilInHeading,
            String reference,
            String pointer,
            String pointerAlone,
            int longestNil,
            int longestReference,
            int longestSignature,
            String signature,
            Map<PartCode, String> about,
            String complaints) {}

    private final Pattern nil;
    private final Pattern nilInHeading;
    private final Pattern reference;
    private final Pattern pointerAlone;
    private final Pattern signature;
    private final Phrase complaints;
    private final Map<PartCode, Phrase> about = new EnumMap<>(PartCode.class);
    private final Words words;

    PartBody(RuleData data) {
        words = data.read("/lexicon/body.yaml", new TypeReference<>() {});
        nil = Pattern.compile(words.nil());
        nilInHeading = Pattern.compile(words.nilInHeading());
        reference = Pattern.compile(words.reference());
        pointerAlone = Pattern.compile(words.pointerAlone());
        signature = Pattern.compile(words.signature());
        complaints = Phrase.of(words.complaints());
        words.about().forEach((part, expression) -> about.put(part, Phrase.of(expression)));
    }

    /** What a line says that is about a part which shares its heading. */
    Map<PartCode, Phrase> about() {
        return about;
    }

    /** Complaints without a heading of their own that the body of the evaluation tells of: merged with it. */
    Optional<FoundPart> toldUnder(NormalizedText text, Map<PartCode, FoundPart> found) {
        FoundPart evaluation = found.get(PartCode.S4);
        if (evaluation == null || found.containsKey(PartCode.S5)) {
            return Optional.empty();
        }
        Span body = evaluation.body();
        if (body == null) {
            return Optional.empty();
        }
        Span told = complaints.first(text, body.start(), body.end());
        return told == null
                ? Optional.empty()
                : Optional.of(new FoundPart(
                        PartCode.S5,
                        PartStatus.MERGED,
                        evaluation.heading(),
                        new Span(told.start(), body.end()),
                        evaluation.ordinal()));
    }

    PartStatus status(NormalizedText text, Span heading, PartCode code, Span body, boolean holdsTable) {
        String said = trimmed(text, body);
        if (said.isEmpty()) {
            return emptyStatus(text.substring(heading), holdsTable);
        }
        if (said.length() <= words.longestNil() && nil.matcher(said).matches()) {
            return PartStatus.NIL;
        }
        return !holdsTable && isPointer(said, code) ? PartStatus.REFERENCED : PartStatus.PRESENT;
    }

    /** The list is not there whatever is said of it beside the pointer; any other part tells something by each such word. */
    private boolean isPointer(String said, PartCode code) {
        return said.length() <= words.longestReference()
                && reference.matcher(said).find()
                && (code == PartCode.S8 || pointerAlone.matcher(said).matches());
    }

    private PartStatus emptyStatus(String heading, boolean holdsTable) {
        if (holdsTable) {
            return PartStatus.PRESENT;
        }
        for (int at = heading.length() - 1; at >= Math.max(0, heading.length() - LONGEST_NIL_WORDS); at--) {
            if (nilInHeading.matcher(heading.substring(at)).matches()) {
                return PartStatus.NIL;
            }
        }
        return reference.matcher(heading).find() && heading.contains(words.pointer())
                ? PartStatus.REFERENCED
                : PartStatus.EMPTY;
    }

    private static String trimmed(NormalizedText text, Span body) {
        int start = body.start();
        int end = body.end();
        while (start < end && CLOSING_MARKS.has(text.charAt(start))) {
            start++;
        }
        while (end > start && CLOSING_MARKS.has(text.charAt(end - 1))) {
            end--;
        }
        return text.substring(start, end);
    }

    /** 无。 沅溪职业学院 2016年10月20日: behind the last full stop, blanks stand for lost breaks. */
    private int signedInLine(NormalizedText text) {
        int start = text.length();
        int from = start;
        while (from > 0 && text.length() - from <= 2 * words.longestSignature() && text.charAt(from - 1) != '。') {
            from--;
        }
        int end = text.length();
        for (int i = end - 1; i > from; i--) {
            if (text.gapBefore(i) != Gap.NONE
                    && signature.matcher(text.substring(i, end)).matches()) {
                start = i;
                end = i;
            }
        }
        boolean whole = from > 0
                && end > from
                && text.charAt(from - 1) == '。'
                && signature.matcher(text.substring(from, end)).matches();
        return whole ? from : start;
    }

    /** Index where the signature (school, date) at the end of the text begins. */
    int contentEnd(NormalizedText text, List<Line> lines) {
        int end = text.length();
        for (int i = lines.size() - 1; i > 0; i--) {
            Line line = lines.get(i);
            if (line.length() > words.longestSignature()
                    || !signature
                            .matcher(text.substring(line.start(), line.end()))
                            .matches()) {
                break;
            }
            end = line.start();
        }
        return end == text.length() ? signedInLine(text) : end;
    }
}
