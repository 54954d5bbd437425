package io.gongkai.engine.item;

import com.fasterxml.jackson.core.type.TypeReference;
import io.gongkai.engine.item.Cue.Kind;
import io.gongkai.engine.lexicon.Phrase;
import io.gongkai.engine.lexicon.RuleData;
import io.gongkai.engine.lexicon.TermIndex;
import io.gongkai.engine.text.NormalizedText;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;

/** Finds the cues of a text in one pass ({@code lexicon/stance.yaml}). */
final class CueScanner {

    /** 未在网上公布: so many characters may stand between a denial and what it denies. */
    private static final int REACH = 6;

    private static final Set<Kind> ALONE_NOTHING =
            EnumSet.of(Kind.NOT, Kind.DOES, Kind.COMPLAINT, Kind.HARMLESS, Kind.AWAITS, Kind.WILL);

    private record Words(
            String version,
            Map<String, List<String>> groups,
            Map<Kind, List<String>> cues,
            String rowPlan,
            String rowPlace,
            String planZone,
            String problemZone,
            String exception,
            OwnReportWords.Content ownReport,
            NumberWords.Content itemNumbers,
            StanceReach reach) {}

    private final TermIndex<Kind> index;
    private final RowWords rows;
    private final Phrase planZone;
    private final Phrase problemZone;
    private final Phrase exception;
    private final OwnReportWords ownReport;
    private final NumberWords itemNumbers;
    private final StanceReach reach;

    CueScanner(RuleData data) {
        Words words = data.read("/lexicon/stance.yaml", new TypeReference<>() {});
        Wordings wordings = new Wordings(words.groups());
        Map<String, Kind> terms = new LinkedHashMap<>();
        words.cues().forEach((kind, list) -> wordings.expand(list).forEach(term -> terms.put(term, kind)));
        index = new TermIndex<>(terms);
        rows = RowWords.of(words.rowPlan(), words.rowPlace());
        planZone = Phrase.of(words.planZone());
        problemZone = Phrase.of(words.problemZone());
        exception = Phrase.of(words.exception());
        ownReport = words.ownReport().compiled();
        itemNumbers = words.itemNumbers().compiled();
        reach = words.reach();
    }

    RowWords rows() {
        return rows;
    }

    Phrase planZone() {
        return planZone;
    }

    Phrase problemZone() {
        return problemZone;
    }

    /** Its first group holds what a sentence excepts from disclosure. */
    Phrase exception() {
        return exception;
    }

    OwnReportWords ownReport() {
        return ownReport;
    }

    NumberWords itemNumbers() {
        return itemNumbers;
    }

    StanceReach reach() {
        return reach;
    }

    /** In the order of their starts. */
    List<Cue> scan(NormalizedText text) {
        List<Cue> raw = new ArrayList<>();
        index.findLongest(text).forEach(hit -> raw.add(new Cue(hit.value(), hit.start(), hit.end())));
        dropPlansWithinNouns(raw);
        List<Cue> cues = new ArrayList<>();
        for (int i = 0; i < raw.size(); i++) {
            i += read(text, raw, i, cues);
        }
        return cues;
    }

    /** 招生计划在网上公布: the noun ends in the word that could begin a promise. */
    private static void dropPlansWithinNouns(List<Cue> raw) {
        int nounEnd = 0;
        for (Iterator<Cue> cues = raw.iterator(); cues.hasNext(); ) {
            Cue cue = cues.next();
            if (cue.kind() == Kind.HARMLESS) {
                nounEnd = Math.max(nounEnd, cue.end());
            } else if (cue.kind() == Kind.PLANS && cue.start() < nounEnd) {
                cues.remove();
            }
        }
    }

    /** Reads the cue at this place and says how many after it are part of it. */
    private static int read(NormalizedText text, List<Cue> raw, int i, List<Cue> cues) {
        Cue cue = raw.get(i);
        int turned = DoubleNegation.turnedBy(text, raw, i);
        if (turned > 0) {
            Cue last = raw.get(i + turned);
            cues.add(new Cue(Kind.DISCLOSES, raw.get(i + 1).start(), last.end()));
            return turned;
        }
        if (denies(cue) && followedBy(text, raw, i, next -> next.kind() == Kind.COMPLAINT)
                || cue.kind() == Kind.DISCLOSES && NounOfDisclosure.isSubject(text, raw, i)) {
            return denies(cue) ? 1 : 0;
        }
        if (negates(cue) && followedBy(text, raw, i, next -> next.discloses() || next.kind() == Kind.DOES)) {
            boolean happens = raw.get(i + 1).kind() == Kind.DOES;
            if (happens && followedBy(text, raw, i + 1, next -> next.kind() == Kind.COMPLAINT)) {
                return 2;
            }
            cues.add(cue.as(Kind.DENIES, raw.get(i + 1).end()));
            return 1;
        }
        int awaited = LaterPublication.promised(text, raw, i);
        if (awaited > 0) {
            cues.add(cue.as(Kind.PLANS, cue.end()));
            return awaited;
        }
        if (cue.kind() == Kind.AFTER) {
            if (i + 1 == raw.size() || raw.get(i + 1).start() >= cue.end()) {
                cues.add(cue.as(LaterPublication.endsPlan(text, raw, i) ? Kind.PLANS : Kind.DISCLOSES, cue.end()));
            }
        } else if (cue.kind() == Kind.NONE_THAT || cue.kind() == Kind.WITHHOLDS) {
            cues.add(cue.as(Kind.DENIES, cue.end()));
        } else if (!ALONE_NOTHING.contains(cue.kind()) && !isCut(text, cue)) {
            cues.add(cue);
        }
        return 0;
    }

    /** 10人次 is no 0人次. */
    private static boolean isCut(NormalizedText text, Cue cue) {
        return text.charAt(cue.start()) == '0' && cue.start() > 0 && Character.isDigit(text.charAt(cue.start() - 1));
    }

    static boolean followedBy(NormalizedText text, List<Cue> raw, int i, Predicate<Cue> wanted) {
        return i + 1 < raw.size() && wanted.test(raw.get(i + 1)) && follows(text, raw.get(i), raw.get(i + 1));
    }

    private static boolean denies(Cue cue) {
        return negates(cue)
                || cue.kind() == Kind.DENIES
                || cue.kind() == Kind.NONE_THAT
                || cue.kind() == Kind.WITHHOLDS;
    }

    private static boolean negates(Cue cue) {
        return cue.kind() == Kind.NOT || cue.kind() == Kind.LACKS;
    }

    private static boolean follows(NormalizedText text, Cue cue, Cue next) {
        int gap = next.start() - cue.end();
        return gap >= 0 && gap <= REACH && Clauses.unbroken(text, cue.end(), next.start());
    }
}
