package io.gongkai.engine.item;

import io.gongkai.engine.item.Cue.Kind;
import io.gongkai.engine.text.NormalizedText;
import java.util.List;

/** Tells the publication that comes after something not yet over: 待验收后公布, 正在修改,改定后公布. */
final class LaterPublication {

    /** 待清产核资全部结束并经审定后公布: so many characters between the waiting and the publication. */
    private static final int REACH = 24;

    private static final String POSSESSIVE = "的";

    private LaterPublication() {}

    /** How many cues further the publication is told that this word promises; 0 for none. */
    static int promised(NormalizedText text, List<Cue> raw, int i) {
        return switch (raw.get(i).kind()) {
            case AWAITS -> awaited(text, raw, i);
            case WILL -> announced(text, raw, i);
            default -> 0;
        };
    }

    /** 将由新一届委员会公布, not 将由教务处制定的办法公布, where 将 takes an object. */
    private static int announced(NormalizedText text, List<Cue> raw, int i) {
        int from = raw.get(i).end();
        for (int k = i + 1; k < raw.size() && raw.get(k).start() - from <= REACH; k++) {
            Cue next = raw.get(k);
            if (next.kind() == Kind.AFTER || next.discloses()) {
                boolean object = Clauses.holds(text, POSSESSIVE, from, next.start());
                return !object && Clauses.unbroken(text, from, next.start()) ? k - i : 0;
            }
        }
        return 0;
    }

    /** How many cues further the publication is told that waits for something; 0 for none. */
    private static int awaited(NormalizedText text, List<Cue> raw, int i) {
        int from = raw.get(i).end();
        for (int k = i + 1; k < raw.size() && raw.get(k).start() - from <= REACH; k++) {
            if (raw.get(k).kind() == Kind.AFTER) {
                return isOneStatement(text, from, raw.get(k).start()) ? k - i : 0;
            }
        }
        return 0;
    }

    /** 审核办法正在修改,改定后公布: what is under way is what the publication comes after. */
    static boolean endsPlan(NormalizedText text, List<Cue> raw, int i) {
        Cue before = i == 0 ? null : raw.get(i - 1);
        return before != null
                && before.kind() == Kind.PLANS
                && raw.get(i).start() - before.end() <= REACH
                && isOneStatement(text, before.end(), raw.get(i).start());
    }

    /** 待教代会审议,通过后公布: a comma parts nothing here. */
    private static boolean isOneStatement(NormalizedText text, int from, int to) {
        for (int i = from; i < to; i++) {
            if (text.charAt(i) != ',' && Clauses.endsAt(text.charAt(i))) {
                return false;
            }
        }
        return true;
    }
}
