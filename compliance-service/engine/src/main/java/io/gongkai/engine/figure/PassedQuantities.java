package io.gongkai.engine.figure;

import io.gongkai.engine.text.NormalizedText;
import java.math.BigDecimal;
import java.util.Set;

/** Recognises quantities that part nothing, so that what was said before them leads on: 网站占80%,为1200条. */
final class PassedQuantities {

    private static final char SHARE = '占';
    private static final char POSSESSIVE = '的';
    /** 四个渠道共公开1085条: they only gather what was counted. */
    private static final Set<String> CHANNELS = Set.of("个渠道", "个平台", "个载体", "个校区");

    private PassedQuantities() {}

    static boolean isOne(NormalizedText text, Quantity quantity) {
        return CHANNELS.contains(quantity.unit()) || isShare(text, quantity) || isSingledOut(text, quantity);
    }

    private static boolean isShare(NormalizedText text, Quantity quantity) {
        return quantity.isPercentage() && isBehind(SHARE, text, quantity);
    }

    /** 阅读量最高的一篇点击1.2万次. */
    private static boolean isSingledOut(NormalizedText text, Quantity quantity) {
        return quantity.isHan()
                && quantity.value().compareTo(BigDecimal.ONE) == 0
                && isBehind(POSSESSIVE, text, quantity);
    }

    private static boolean isBehind(char sign, NormalizedText text, Quantity quantity) {
        return quantity.start() > 0 && text.charAt(quantity.start() - 1) == sign;
    }
}
