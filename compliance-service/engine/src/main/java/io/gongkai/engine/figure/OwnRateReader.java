package io.gongkai.engine.figure;

import io.gongkai.engine.lexicon.Phrase;
import io.gongkai.engine.text.Marks;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Finds the numbers of a rate that no list names: its own words stand at one count of the sentence, and a larger one before it:
 * 问题20个,完成整改18个,整改完成率90%. Thread-safe.
 */
final class OwnRateReader {

    private static final Marks PAUSES = Marks.of(",;:。、()\"");
    private static final int SHORTEST_NAME = 2;
    private static final int LONGEST_NAME = 10;

    private final RatioCheck check;
    private final Pattern rate;
    private final Pattern filler;
    private final Phrase timely;
    private final Phrase partly;
    private final Phrase late;
    private final Phrase rest;
    private final Phrase due;
    private final Phrase portion;
    private final Phrase holding;

    OwnRateReader(RatioLexicon words, RatioCheck check) {
        this.check = check;
        RatioLexicon.AnyRate any = words.anyRate();
        rate = Pattern.compile(any.rate());
        filler = Pattern.compile(any.filler());
        timely = Phrase.of(words.narrow());
        partly = Phrase.of(any.partly());
        late = Phrase.of(any.late());
        rest = Phrase.of(any.rest());
        due = Phrase.of(any.due());
        portion = Phrase.of(any.portion());
        holding = Phrase.of(any.holding());
    }

    /** @param near every count around */
    Optional<Ratio> read(Place place, String lead, List<Quantity> near) {
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
        List<Quantity> others = timely.isIn(name)
                ? near.stream()
                        .filter(count -> !late.isIn(place.wording().clause(count)))
                        .toList()
                : near;
        return check.of(place, parts, wholes, others).filter(ratio -> ratio.agrees() || isOf(place, ratio, lead));
    }

    /** Whether no other count of its unit stands between it and the percentage but of what is left: 另1件逾期答复. */
    private boolean isLast(Place place, Quantity part, List<Quantity> near) {
        return near.stream()
                .filter(count -> count.start() > part.start() && check.isSameUnit(count.unit(), part.unit()))
                .map(count -> place.wording().clause(count))
                .allMatch(clause -> rest.isIn(clause) || partly.isIn(clause));
    }

    /** 专任教师500人,其中双师型330人,双师型占比66%: only of what is told to hold the part is it a share. */
    private boolean isOf(Place place, Ratio ratio, String lead) {
        Wording words = place.wording();
        return !portion.isIn(lead) || holding.isIn(words.clause(ratio.whole()) + words.clause(ratio.part()));
    }

    /** What is called a rate right before the percentage: 整改完成 of ,整改完成率达; empty for nothing, or where it begins before. */
    String name(String lead) {
        Matcher ending = rate.matcher(lead);
        if (!ending.find()) {
            return "";
        }
        int end = ending.start();
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

    /** 完成整改18个 for 整改完成: all of its characters, and not 应公开36项 or 部分公开2项 for 公开. */
    private boolean isTold(Place place, Quantity count, String name) {
        String clause = place.wording().clause(count);
        return !due.isIn(clause) && !partly.isIn(clause) && name.chars().allMatch(c -> clause.indexOf(c) >= 0);
    }
}
