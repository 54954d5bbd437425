package io.gongkai.engine.item;

import io.gongkai.engine.item.Cue.Kind;
import io.gongkai.engine.text.NormalizedText;
import java.util.List;

/**
 * Tells a denial of a denial, which states disclosure: 无一项结果不公示; 收费标准没有不公布的; 不是没有公开. Not so 因没有校办企业未公开, where
 * something stands between the two that is itself denied.
 */
final class DoubleNegation {

    /** 无一项招标采购的中标结果不在网上公示: so many characters between the two. */
    private static final int REACH = 24;

    private DoubleNegation() {}

    /** How many cues further that ends which takes this denial back; 0 for none. */
    static int turnedBy(NormalizedText text, List<Cue> raw, int i) {
        Cue first = raw.get(i);
        if (!denies(first)) {
            return 0;
        }
        boolean every = first.kind() == Kind.NONE_THAT;
        int next = i + 1;
        int from = first.end();
        while (next < raw.size()
                && raw.get(next).kind() == Kind.HARMLESS
                && (every || raw.get(next).start() == from)) {
            from = raw.get(next).end();
            next++;
        }
        if (next >= raw.size() || raw.get(next).start() - first.end() > REACH) {
            return 0;
        }
        Cue second = raw.get(next);
        boolean touches = (every || second.start() == from) && Clauses.unbroken(text, first.end(), second.start());
        if (!touches || !denies(second)) {
            return 0;
        }
        if (CueScanner.followedBy(text, raw, next, Cue::discloses)) {
            return next + 1 - i;
        }
        return second.kind() == Kind.WITHHOLDS ? next - i : 0;
    }

    private static boolean denies(Cue cue) {
        return switch (cue.kind()) {
            case NOT, LACKS, DENIES, WITHHOLDS, NONE_THAT -> true;
            default -> false;
        };
    }
}
