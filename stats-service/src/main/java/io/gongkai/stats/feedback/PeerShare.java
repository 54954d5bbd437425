package io.gongkai.stats.feedback;

import io.gongkai.stats.measure.Share;
import io.gongkai.stats.peer.Disclosure;
import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/** A share of the peers; kept back where it would tell a school of single others. */
record PeerShare(@Nullable BigDecimal value, boolean withheld) {

    /**
     * @param others those of the whole that are not the school itself
     */
    static PeerShare of(long part, long whole, long others, boolean foreigner) {
        boolean withheld = foreigner && !Disclosure.isEnough(others);
        return new PeerShare(withheld ? null : Share.of(part, whole), withheld);
    }
}
