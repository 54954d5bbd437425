package io.gongkai.engine.item;

import io.gongkai.engine.item.Cue.Kind;
import io.gongkai.engine.text.NormalizedText;
import java.util.List;

/** Tells the publication that comes after something not yet over: 待验收后公布, 正在修改,改定后公布. */
final class LaterPublication {

    /** 待清产核资全部结束并经审定后公布: so many characters between the waiting and the publication. */
    private static final int REACH = 24;

    private LaterPublication() {}

    /** How many cues further the publication is told that waits for something; 0 for none. */
    static int awaited(NormalizedText text, List<Cue> raw, int i) {
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
