package io.gongkai.demo.report;

import io.gongkai.demo.phrase.Dice;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** The channels that a school adds up to its total; the web site is always one of them. */
record Channels(List<String> counted) {

    private static final List<String> FURTHER =
            List.of("disclosed_column", "disclosed_oa", "wechat_posts", "board_items");

    static Channels of(Dice dice) {
        List<String> counted = new ArrayList<>(List.of("disclosed_site"));
        for (String channel : FURTHER) {
            if (dice.chance(0.6)) {
                counted.add(channel);
            }
        }
        if (counted.size() == 1) {
            counted.add(dice.pick(FURTHER));
        }
        return new Channels(counted);
    }

    boolean counts(String channel) {
        return counted.contains(channel);
    }

    BigDecimal total(Map<String, BigDecimal> figures) {
        return counted.stream().map(figures::get).reduce(BigDecimal.ZERO, BigDecimal::add);
    }
}
