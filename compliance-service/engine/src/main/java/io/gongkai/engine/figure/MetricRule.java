package io.gongkai.engine.figure;

import io.gongkai.engine.part.PartCode;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** One way in which words around a quantity give it a meaning. */
final class MetricRule {

    private static final int REACH_AFTER = 26;

    private final String metric;
    private final Set<String> units;
    private final Pattern words;
    private final @Nullable Pattern after;
    private final @Nullable PartCode part;
    private final @Nullable String channel;
    private final boolean media;

    MetricRule(FigureLexicon.Metric entry) {
        metric = entry.metric();
        units = Set.of(entry.units().split("\\|"));
        words = Pattern.compile(entry.words());
        after = entry.after() == null ? null : Pattern.compile(entry.after());
        part = entry.part() == null ? null : PartCode.valueOf(entry.part());
        channel = entry.channel();
        media = entry.media();
    }

    String metric() {
        return metric;
    }

    @Nullable
    String channel() {
        return channel;
    }

    boolean media() {
        return media;
    }

    boolean fits(String unit) {
        return units.contains(unit);
    }

    /** Index in the lead after the words that fit; -1 where they do not. */
    int nearness(CharSequence lead, CharSequence text, int quantityEnd, @Nullable PartCode where) {
        if (part != null && part != where) {
            return -1;
        }
        Matcher matcher = words.matcher(lead);
        int end = -1;
        while (matcher.find()) {
            end = matcher.end();
        }
        if (end >= 0 && after != null) {
            Matcher behind =
                    after.matcher(text).region(quantityEnd, Math.min(text.length(), quantityEnd + REACH_AFTER));
            return behind.lookingAt() ? lead.length() : -1;
        }
        return end;
    }
}
