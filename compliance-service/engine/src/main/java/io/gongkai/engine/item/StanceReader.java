package io.gongkai.engine.item;

import com.fasterxml.jackson.core.type.TypeReference;
import io.gongkai.engine.lexicon.DataFile;
import io.gongkai.engine.text.NormalizedText;
import io.gongkai.engine.text.Span;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Reads from the words around a mention whether it is denied, promised or stated ({@code lexicon/stance.yaml}). */
final class StanceReader {

    private static final int REACH_BEFORE = 30;
    /** A clause no longer than this may still speak of what the one before it named. */
    private static final int SHORT_CLAUSE = 16;

    private static final String CLAUSE_ENDS = ",。;:!?|\t";

    private record Words(
            String version,
            String disclosing,
            String planning,
            String planZone,
            String problemZone,
            String deniedVerb,
            String deniedThing,
            String negationAfter,
            String harmless,
            String notApplicable) {}

    private final Pattern disclosing;
    private final Pattern planning;
    private final Pattern planZone;
    private final Pattern problemZone;
    private final Pattern negationBefore;
    private final Pattern negationAfter;
    private final Pattern notApplicable;

    StanceReader() {
        Words words = DataFile.read("/lexicon/stance.yaml", new TypeReference<>() {});
        disclosing = Pattern.compile(words.disclosing());
        planning = Pattern.compile(words.planning());
        planZone = Pattern.compile(words.planZone());
        problemZone = Pattern.compile(words.problemZone());
        String harmless = "(?!" + words.harmless() + ")";
        negationBefore = Pattern.compile(harmless + "(?:" + words.deniedVerb() + "|" + words.deniedThing() + ")");
        negationAfter = Pattern.compile(harmless + "(?:" + words.negationAfter() + ")");
        notApplicable = Pattern.compile(words.notApplicable());
    }

    /** Whether the sentence states disclosure of anything. */
    boolean discloses(NormalizedText text, Span sentence) {
        return disclosing.matcher(text).region(sentence.start(), sentence.end()).find();
    }

    /** Index from which the body of S6 speaks of plans only; its end where it does not. */
    int plansFrom(NormalizedText text, Span body) {
        return firstOr(planZone, text, body);
    }

    /** Index from which the body of S6 speaks of problems; its end where it does not. */
    int problemsFrom(NormalizedText text, Span body) {
        return firstOr(problemZone, text, body);
    }

    private static int firstOr(Pattern pattern, NormalizedText text, Span body) {
        Matcher matcher = pattern.matcher(text).region(body.start(), body.end());
        return matcher.find() ? matcher.start() : body.end();
    }

    Stance stance(NormalizedText text, Span sentence, int start, int end) {
        int clauseStart = clauseStart(text, sentence, start);
        int clauseEnd = clauseEnd(text, sentence, end);
        int reach = Math.min(sentence.end(), clauseEnd + SHORT_CLAUSE + 1);
        int after = shortClauseEnd(text, clauseEnd, reach);
        if (finds(notApplicable, text, Math.max(clauseStart, start - REACH_BEFORE), start)
                || finds(notApplicable, text, end, after)) {
            return Stance.NOT_APPLICABLE;
        }
        if (finds(negationBefore, text, Math.max(clauseStart, start - REACH_BEFORE), start)
                || finds(negationAfter, text, end, after)) {
            return Stance.NEGATED;
        }
        boolean planned = finds(planning, text, sentenceStart(text, sentence, start), start)
                || finds(planning, text, end, clauseEnd);
        return planned ? Stance.PLANNED : Stance.ASSERTED;
    }

    private static boolean finds(Pattern pattern, NormalizedText text, int from, int to) {
        return from < to && pattern.matcher(text).region(from, to).find();
    }

    /** A semicolon ends what a promise governs. */
    private static int sentenceStart(NormalizedText text, Span sentence, int at) {
        int i = at;
        while (i > sentence.start() && text.charAt(i - 1) != ';') {
            i--;
        }
        return i;
    }

    private static int clauseStart(NormalizedText text, Span sentence, int at) {
        int i = at;
        while (i > sentence.start() && CLAUSE_ENDS.indexOf(text.charAt(i - 1)) < 0) {
            i--;
        }
        return i;
    }

    private static int clauseEnd(NormalizedText text, Span sentence, int at) {
        int i = at;
        while (i < sentence.end() && CLAUSE_ENDS.indexOf(text.charAt(i)) < 0) {
            i++;
        }
        return i;
    }

    /** Where the next clause is short it still speaks of this one: 中外合作办学方面，目前未开展. */
    private static int shortClauseEnd(NormalizedText text, int clauseEnd, int reach) {
        if (clauseEnd >= reach || text.charAt(clauseEnd) != ',' && text.charAt(clauseEnd) != ':') {
            return clauseEnd;
        }
        for (int i = clauseEnd + 1; i < reach; i++) {
            if (CLAUSE_ENDS.indexOf(text.charAt(i)) >= 0) {
                return i;
            }
        }
        return clauseEnd;
    }
}
