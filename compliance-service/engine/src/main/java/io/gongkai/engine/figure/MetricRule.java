package io.gongkai.engine.figure;

import io.gongkai.engine.lexicon.Phrase;
import io.gongkai.engine.part.PartCode;
import java.math.BigDecimal;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/** One way of stating a metric, as the lexicon describes it. */
final class MetricRule {

    private static final int CHANNEL_REACH = 90;
    private static final Set<String> PUBLISHING = Set.of("publish", "issue", "play");
    private static final Set<String> ELSEWHERE = Set.of("elsewhere", "kinds");
    private static final BigDecimal FEW = BigDecimal.TEN;

    private final FigureLexicon.Metric entry;
    private final Set<String> by;
    private final Set<String> units;
    private final Set<String> published;
    private final Set<String> context;
    private final Set<String> withoutPart;
    private final Set<String> unless;
    private final @Nullable Phrase before;
    private final @Nullable Phrase notBefore;
    private final @Nullable Phrase after;
    private final @Nullable PartCode part;
    private final @Nullable PartCode outside;

    MetricRule(FigureLexicon.Metric entry) {
        this.entry = entry;
        by = Words.set(entry.by());
        units = Words.set(entry.units());
        published = Words.set(entry.published());
        context = Words.set(entry.context());
        withoutPart = Words.set(entry.withoutPart());
        unless = Words.set(entry.unless());
        before = phrase(entry.before());
        notBefore = phrase(entry.notBefore());
        after = phrase(entry.after());
        part = entry.part() == null ? null : PartCode.valueOf(entry.part());
        outside = entry.outside() == null ? null : PartCode.valueOf(entry.outside());
    }

    private static @Nullable Phrase phrase(@Nullable String expression) {
        return expression == null ? null : Phrase.of(expression);
    }

    FigureLexicon.Metric entry() {
        return entry;
    }

    boolean isWeak() {
        return entry.weak();
    }

    /** The units that may fit; the empty one stands for a number without a unit. */
    Set<String> units() {
        Set<String> all = new TreeSet<>(units);
        all.addAll(published);
        if (entry.bare() != null) {
            all.add("");
        }
        return all;
    }

    /** The concepts of which one must stand in the lead; empty where none needs to. */
    Set<String> by() {
        return by;
    }

    boolean isBy(String concept) {
        return by.contains(concept);
    }

    /** Whether the unit needs no word of publishing beside it. */
    boolean countsPlainly(Quantity quantity) {
        return units.contains(quantity.unit());
    }

    /** Whether the unit fits one of publications where the words speak of publishing. */
    boolean countsPublications(Quantity quantity) {
        return countsPlainly(quantity) || published.contains(quantity.unit());
    }

    /**
     * Index after the words of the lead that fit, or of the quantity where what is behind it fits; -1 for none. The unit is one
     * of {@link #units}.
     */
    int nearness(Setting setting) {
        int nearness = by.isEmpty() ? setting.quantity().start() : standing(setting);
        boolean fits = nearness >= 0 && circumstancesFit(setting) && followedRightly(setting);
        return fits && isPrecededRightly(setting) ? nearness : -1;
    }

    /** Index after the last of its words in the lead; -1 for none, which most rules have, so that it is asked first. */
    private int standing(Setting setting) {
        List<Clue> lead = setting.leadClues();
        for (int i = lead.size() - 1; i >= 0; i--) {
            Clue clue = lead.get(i);
            if (by.contains(clue.concept()) && stands(setting, clue)) {
                return clue.end();
            }
        }
        return -1;
    }

    private boolean circumstancesFit(Setting setting) {
        return (part == null || setting.inPart(part))
                && (part == null || withoutPart.isEmpty() || setting.has(part) || setting.sentenceHas(withoutPart))
                && (outside == null || !setting.has(outside) || !setting.inPart(outside))
                && !(entry.once() && setting.everTold().contains(entry.metric()))
                && (context.isEmpty() || setting.sentenceHas(context))
                && (entry.told() == null || setting.hasTold(entry.told()))
                && (entry.last() == null || entry.last().equals(setting.last()))
                && (entry.untold() == null || !setting.told().contains(entry.untold()))
                && !setting.isBeside(unless);
    }

    private boolean isPrecededRightly(Setting setting) {
        return (before == null || setting.leadHolds(before)) && (notBefore == null || !setting.leadHolds(notBefore));
    }

    private boolean followedRightly(Setting setting) {
        Quantity quantity = setting.quantity();
        if (entry.behind() != null && !setting.isBehind(entry.behind(), entry.reach())) {
            return false;
        }
        return after == null
                || after.endAt(setting.text(), quantity.end(), setting.text().length()) >= 0;
    }

    private boolean stands(Setting setting, Clue clue) {
        Integer within = entry.within();
        if (within != null) {
            return setting.isNear(clue, within);
        }
        Quantity quantity = setting.quantity();
        if (quantity.start() - clue.end() > CHANNEL_REACH
                || setting.clues().any(clue.end(), quantity.start(), ELSEWHERE)) {
            return false;
        }
        return !published.contains(quantity.unit()) || isOfPublishing(setting, clue);
    }

    /** 三处网页上的一个数 speaks of no posts, and 抖音86.5万次 behind views of no posts either. */
    private static boolean isOfPublishing(Setting setting, Clue clue) {
        Quantity quantity = setting.quantity();
        boolean few = quantity.isHan() && quantity.value().compareTo(FEW) < 0;
        return !few
                && !(setting.told().contains("views") && quantity.unit().endsWith("次"))
                && (setting.isNear(clue, 0) || setting.clues().any(clue.end(), quantity.start(), PUBLISHING));
    }
}
