package io.gongkai.stats.document;

import io.gongkai.stats.paper.Chinese;
import java.math.BigDecimal;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Words for shares and for what became of them. */
final class Shares {

    private Shares() {}

    static String percent(@Nullable BigDecimal share) {
        return share == null ? Chinese.UNKNOWN : Chinese.percent(share);
    }

    static String number(@Nullable BigDecimal value) {
        return value == null ? Chinese.UNKNOWN : Chinese.number(value);
    }

    static String rounded(@Nullable BigDecimal value) {
        return value == null ? Chinese.UNKNOWN : Chinese.rounded(value);
    }

    /** 比上学年提高3.2个百分点; where either is unknown nothing is compared. */
    static String change(Wording wording, @Nullable BigDecimal now, @Nullable BigDecimal before) {
        if (now == null || before == null) {
            return wording.word("none");
        }
        BigDecimal by = now.subtract(before);
        return by.signum() == 0
                ? wording.word("same")
                : wording.word(by.signum() > 0 ? "up" : "down", Map.of("by", Chinese.points(by)));
    }

    /** 增长5%; unknown where the year before had nothing. */
    static String rate(Wording wording, @Nullable BigDecimal rate) {
        if (rate == null) {
            return Chinese.UNKNOWN;
        }
        return rate.signum() == 0
                ? wording.word("level")
                : wording.word(rate.signum() > 0 ? "grown" : "shrunk", Map.of("by", Chinese.percent(rate.abs())));
    }
}
