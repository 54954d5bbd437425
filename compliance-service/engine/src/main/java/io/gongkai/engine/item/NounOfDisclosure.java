package io.gongkai.engine.item;

import io.gongkai.engine.item.Cue.Kind;
import io.gongkai.engine.text.NormalizedText;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;

/** Tells where 公开 is no verb but the noun of which the next words say all: 预算、决算的公开不适用于我校; 兼职情况的公开,拟待研究后实施. */
final class NounOfDisclosure {

    /** 公开不适用于民办高校: so many characters of the clause may follow the excuse. */
    private static final int TAIL = 10;

    /** 兼职情况的公开,目前尚未开展: so many characters between the noun and what is said of it. */
    private static final int GAP = 6;

    private static final char POSSESSIVE = '的';

    private static final Set<Kind> TURNING =
            EnumSet.of(Kind.INAPPLICABLE, Kind.PLANS, Kind.DENIES, Kind.VOID, Kind.NOT);

    private NounOfDisclosure() {}

    static boolean isSubject(NormalizedText text, List<Cue> raw, int i) {
        if (i + 1 == raw.size()) {
            return false;
        }
        Cue noun = raw.get(i);
        Cue next = raw.get(i + 1);
        boolean possessed = noun.start() > 0 && text.charAt(noun.start() - 1) == POSSESSIVE;
        return possessed && TURNING.contains(next.kind()) && isClose(text, noun.end(), next.start())
                || next.kind() == Kind.INAPPLICABLE && next.start() == noun.end() && closes(text, next.end());
    }

    /** Behind one comma at most. */
    private static boolean isClose(NormalizedText text, int from, int to) {
        int rest = from < to && text.charAt(from) == ',' ? from + 1 : from;
        return to - from <= GAP && Clauses.unbroken(text, rest, to);
    }

    private static boolean closes(NormalizedText text, int from) {
        int limit = Math.min(text.length(), from + TAIL);
        int end = Clauses.endOf(text, from, limit);
        return end < limit || end == text.length();
    }
}
