package io.gongkai.engine.figure;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Reads channels that stand behind their count: 其余94条见于公告栏, 此外的415条由公众号发出. */
final class OriginReader {

    private static final int REACH = 16;
    private static final Set<String> REMAINDER = Set.of("remainder");
    private static final Set<String> NEW_MEDIA = Set.of("wechat", "weibo", "douyin");

    private final Pattern words;
    private final List<MetricRule> rules;

    OriginReader(String words, List<MetricRule> rules) {
        this.words = Pattern.compile(words);
        this.rules = rules;
    }

    Optional<Meaning> read(Setting setting) {
        int end = setting.quantity().end();
        int to = Math.min(setting.text().length(), end + REACH);
        Matcher matcher = words.matcher(setting.text()).region(end, to);
        if (!setting.leadHas(REMAINDER) || !matcher.lookingAt()) {
            return Optional.empty();
        }
        List<Clue> named = setting.clues().within(matcher.end(), to);
        if (named.stream()
                        .map(Clue::concept)
                        .filter(NEW_MEDIA::contains)
                        .distinct()
                        .count()
                > 1) {
            return Optional.of(
                    new Meaning("newmedia_total", "newmedia", setting.quantity().unit()));
        }
        return named.stream()
                .map(clue -> channel(clue, setting.quantity()))
                .filter(meaning -> meaning != null)
                .findFirst();
    }

    private @Nullable Meaning channel(Clue clue, Quantity quantity) {
        for (MetricRule rule : rules) {
            if (rule.entry().channel() != null && rule.isBy(clue.concept()) && rule.countsPlainly(quantity)) {
                return new Meaning(rule.entry().metric(), rule.entry().channel(), quantity.unit());
            }
        }
        return null;
    }
}
