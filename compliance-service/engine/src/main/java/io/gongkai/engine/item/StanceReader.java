package io.gongkai.engine.item;

import io.gongkai.engine.item.Cue.Kind;
import io.gongkai.engine.text.Marks;
import io.gongkai.engine.text.NormalizedText;
import io.gongkai.engine.text.Span;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Reads from the words around a mention whether it is denied, promised or stated. A verb speaks of what follows it in its
 * clause, or, where the clause has none before, of all that was listed before the verb, also across a comma.
 */
final class StanceReader {

    private static final Marks SEMICOLON = Marks.of(";");
    private static final String POSSESSIVE = "的";

    private final StanceReach reach;
    private final NormalizedText text;
    private final SortedCues cues;
    private final Occurrences clauseEnds;
    private final Occurrences semicolons;
    private final Asides asides;
    private final NamedPlaces named;

    StanceReader(StanceReach reach, NormalizedText text, Cues cues, Asides asides, List<Mention> mentions) {
        this.reach = reach;
        this.text = text;
        this.asides = asides;
        clauseEnds = Occurrences.of(text, Clauses.ENDS);
        semicolons = clauseEnds.only(text, SEMICOLON);
        this.cues = SortedCues.of(cues, this::opensList);
        named = new NamedPlaces(mentions);
    }

    /** What the sentence around [start, end) says of it. */
    Stance stance(Span sentence, int start, int end) {
        Span clause = clause(sentence, start, end);
        @Nullable Cue before = cues.all().governing(clause.start(), start);
        if (asides.turnAway(before, end, clause.end())
                || (asides.tellOfMeeting(text, end, clause.end()) || asides.recall(clause.start(), start))
                        && !discloses(clause)) {
            return Stance.MENTIONED;
        }
        Stance own = inClause(before, start, end, clause.end());
        if (own == Stance.LISTED) {
            own = inNextClauses(sentence, clause.end());
            if (own == Stance.LISTED && asides.limitReaders(end, clause.end())) {
                return Stance.MENTIONED;
            }
        }
        if (!own.isPositive()) {
            return own == Stance.NEGATED && inNextClauses(sentence, clause.end()) == Stance.NOT_APPLICABLE
                    ? Stance.NOT_APPLICABLE
                    : own;
        }
        boolean done = own == Stance.STATED && cues.done().any(end, clause.end());
        if (!done && isPlanned(sentence, start, end)) {
            return Stance.PLANNED;
        }
        Stance opened = opened(sentence, clause.start());
        boolean over = own == Stance.STATED && opened.isDenial() && before != null && before.kind() == Kind.DONE;
        return over || opened == Stance.LISTED ? own : opened;
    }

    /** What stands between two marks, around [start, end). */
    private Span clause(Span sentence, int start, int end) {
        return new Span(clauseEnds.afterLast(sentence.start(), start), clauseEnds.first(end, sentence.end()));
    }

    private Stance inClause(@Nullable Cue before, int start, int end, int clauseEnd) {
        Stance own = asides.limitReaders(end, clauseEnd) ? Stance.LISTED : after(cues.crossing(start, end), clauseEnd);
        if (before != null
                && (own == Stance.LISTED || own == Stance.STATED && closesDenial(before, start, end, clauseEnd))) {
            own = governing(before, start);
        }
        return own != Stance.LISTED ? own : cues.lacking().any(start, end) ? Stance.NEGATED : after(start, end);
    }

    /** 不涉及预决算公开, 未将预决算公开: the last word belongs to the denial before. */
    private boolean closesDenial(Cue before, int start, int end, int clauseEnd) {
        List<Cue> after = cues.all().within(end, clauseEnd);
        return governing(before, start).isDenial()
                && !Clauses.holds(text, POSSESSIVE, before.end(), start)
                && after.size() == 1
                && after.get(0).kind() == Kind.DISCLOSES
                && after.get(0).end() == clauseEnd;
    }

    /** What a row of a table says of its item in the cells after it. */
    Stance inRow(Span row, int from) {
        return after(from, row.end());
    }

    /** Whether the sentence states disclosure. */
    boolean discloses(Span sentence) {
        return cues.disclosing().any(sentence.start(), sentence.end());
    }

    boolean isDone(Span stretch) {
        return cues.done().any(stretch.start(), stretch.end());
    }

    /** What the first verb after the mention says of it, within its clause. */
    private Stance after(int from, int clauseEnd) {
        Cue told = cues.telling().first(from, clauseEnd);
        Cue lack = lackAtEnd(from, clauseEnd);
        if (lack != null && (told == null || lack.start() < told.start())) {
            return Stance.NEGATED;
        }
        return told == null ? Stance.LISTED : stance(told);
    }

    private @Nullable Cue lackAtEnd(int from, int clauseEnd) {
        Cue lack = null;
        List<Cue> lacks = cues.lacking().within(from, clauseEnd);
        for (int i = lacks.size() - 1; i >= 0 && lacks.get(i).end() >= clauseEnd - 1; i--) {
            lack = lacks.get(i);
        }
        return lack;
    }

    private static Stance stance(Cue cue) {
        return switch (cue.kind()) {
            case DISCLOSES, DONE -> Stance.STATED;
            case PLANS -> Stance.PLANNED;
            case DENIES, VOID, LACKS -> Stance.NEGATED;
            case INAPPLICABLE -> Stance.NOT_APPLICABLE;
            default -> Stance.LISTED;
        };
    }

    /** What the last verb before the mention says of it. */
    private Stance governing(Cue before, int start) {
        int gap = Clauses.leavesBracket(text, before.end(), start) ? Integer.MAX_VALUE : start - before.end();
        return switch (before.kind()) {
            case DISCLOSES, DONE -> Stance.STATED;
            case INAPPLICABLE -> Stance.NOT_APPLICABLE;
            case DENIES -> gap <= reach.denies() ? Stance.NEGATED : Stance.LISTED;
            case LACKS -> gap <= reach.lacks() ? Stance.NEGATED : Stance.LISTED;
            default -> Stance.LISTED;
        };
    }

    /** 中外合作办学方面，目前未开展; 没有校办企业，该项不适用; the verb of a later clause that has a subject of its own speaks of that. */
    private Stance inNextClauses(Span sentence, int clauseEnd) {
        int limit = Math.min(sentence.end(), clauseEnd + reach.nextClauses());
        int from = clauseEnd;
        while (from < limit && (text.charAt(from) == ',' || text.charAt(from) == ':')) {
            int to = clauseEnds.first(from + 1, sentence.end());
            Stance stance = inLaterClause(from + 1, to);
            if (stance != Stance.LISTED) {
                return stance;
            }
            if (cues.all().any(from + 1, to) || named.anyWithin(from + 1, to)) {
                return Stance.LISTED;
            }
            from = to;
        }
        return Stance.LISTED;
    }

    private Stance inLaterClause(int from, int to) {
        Cue cue = cues.all().first(from, to);
        if (cue == null || named.anyWithin(from, cue.start())) {
            return Stance.LISTED;
        }
        Stance said = stance(cue);
        boolean closes = to - cue.end() <= reach.tail() && !named.anyWithin(cue.end(), to);
        return said != Stance.NEGATED || closes ? said : Stance.LISTED;
    }

    /** A semicolon ends what a promise governs; something said to be done ends it too. */
    private boolean isPlanned(Span sentence, int start, int end) {
        int from = semicolons.afterLast(sentence.start(), start);
        Cue promise = cues.promise(from, end);
        return promise != null && !closesClauseOfItsOwn(promise, from);
    }

    /** 就业去向尚在统计,初次就业率为91.5%: said of what its own clause names, not of the next. */
    private boolean closesClauseOfItsOwn(Cue promise, int from) {
        int end = promise.end();
        return end < text.length()
                && text.charAt(end) == ','
                && named.anyWithin(clauseEnds.afterLast(from, promise.start()), promise.start());
    }

    /** 尚未公开的有：… speaks of all that its sentence goes on to list. */
    private Stance opened(Span sentence, int clauseStart) {
        Cue opener = cues.opening().last(sentence.start(), clauseStart);
        return opener == null ? Stance.LISTED : stance(opener);
    }

    private boolean opensList(Cue cue) {
        int limit = Math.min(text.length(), cue.end() + reach.opener() + 1);
        int close = clauseEnds.first(cue.end(), limit);
        return close < limit && text.charAt(close) == ':';
    }
}
