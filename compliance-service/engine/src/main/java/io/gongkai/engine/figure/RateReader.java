package io.gongkai.engine.figure;

import io.gongkai.engine.lexicon.Phrase;
import io.gongkai.engine.text.Marks;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * Finds the numbers of a rate by its name: those whose words are known, 回收率 of 收回 and 发放, and any other whose own words
 * stand at one count behind a larger one: 问题20个,完成整改18个,整改完成率90%. Thread-safe.
 */
final class RateReader {

    private static final char RATE = '率';
    private static final Marks PAUSES = Marks.of(",;:。、()\"");
    private static final int SHORTEST_NAME = 2;
    private static final int LONGEST_NAME = 10;

    private final RatioCheck check;
    private final RatioLexicon.Thresholds thresholds;
    private final List<NamedRate> rates;
    private final Pattern link;
    private final Pattern filler;
    private final Phrase narrow;
    private final Phrase partly;
    private final Phrase late;
    private final Phrase rest;

    RateReader(RatioLexicon words, RatioCheck check, List<NamedRate> rates) {
        this.check = check;
        thresholds = words.thresholds();
        this.rates = rates;
        link = Pattern.compile(words.anyRate().link());
        filler = Pattern.compile(words.anyRate().filler());
        narrow = Phrase.of(words.narrow());
        partly = Phrase.of(words.anyRate().partly());
        late = Phrase.of(words.anyRate().late());
        rest = Phrase.of(words.anyRate().rest());
    }

    /** @param near every count around */
    Optional<Ratio> read(Place place, String lead, List<Quantity> near) {
        return named(place, lead, near).or(() -> any(place, lead, near));
    }

    private Optional<Ratio> named(Place place, String lead, List<Quantity> near) {
        for (NamedRate rate : rates) {
            if (rate.lead().isIn(lead)) {
                return check.of(place, told(place, near, rate.part()), told(place, near, rate.whole()), near)
                        .filter(ratio -> ratio.agrees() || !isNarrower(place, ratio.part(), lead));
            }
        }
        return Optional.empty();
    }

    private Optional<Ratio> any(Place place, String lead, List<Quantity> near) {
        String name = name(lead);
        if (name.isEmpty()) {
            return Optional.empty();
        }
        List<Quantity> parts = near.stream()
                .filter(count -> place.isHere(count) && isTold(place, count, name))
                .toList();
        if (parts.size() != 1) {
            return Optional.empty();
        }
        Quantity part = parts.get(0);
        if (!isLast(place, part, near)) {
            return Optional.empty();
        }
        List<Quantity> wholes = near.stream()
                .filter(count -> place.isHere(count) && count.start() < part.start())
                .toList();
        List<Quantity> others = narrow.isIn(name)
                ? near.stream()
                        .filter(count -> !late.isIn(place.wording().clause(count)))
                        .toList()
                : near;
        return check.of(place, parts, wholes, others)
                .filter(ratio -> ratio.agrees()
                        || !isNarrower(place, part, lead)
                                && !partly.isIn(place.wording().clause(part)));
    }

    /** Whether no other count of its unit stands between it and the percentage but of what is left: 另1件逾期答复. */
    private boolean isLast(Place place, Quantity part, List<Quantity> near) {
        return near.stream()
                .filter(count -> count.start() > part.start() && check.isSameUnit(count.unit(), part.unit()))
                .allMatch(count -> rest.isIn(place.wording().clause(count)));
    }

    /** What is called a rate right before the percentage: 整改完成 of ,整改完成率达; empty for nothing, or where it begins before. */
    private String name(String lead) {
        int end = lead.lastIndexOf(RATE);
        if (end < 0 || !link.matcher(lead.substring(end + 1)).matches()) {
            return "";
        }
        int start = end;
        while (start > 0 && !PAUSES.has(lead.charAt(start - 1))) {
            start--;
        }
        if (start == 0) {
            return "";
        }
        String name = filler.matcher(lead.substring(start, end)).replaceFirst("");
        return name.length() < SHORTEST_NAME || name.length() > LONGEST_NAME ? "" : name;
    }

    /** 完成整改18个 for 整改完成: all of its characters. */
    private static boolean isTold(Place place, Quantity count, String name) {
        String clause = place.wording().clause(count);
        return name.chars().allMatch(c -> clause.indexOf(c) >= 0);
    }

    /** 收到5126件,按期办结5120件,办结率100%: the others were late, not left. */
    private boolean isNarrower(Place place, Quantity part, String lead) {
        return !narrow.isIn(lead) && narrow.isIn(place.wording().clause(part));
    }

    private List<Quantity> told(Place place, List<Quantity> counts, Phrase words) {
        return counts.stream()
                .filter(count -> words.isIn(place.wording().around(count, thresholds.before(), thresholds.behind())))
                .toList();
    }
}
