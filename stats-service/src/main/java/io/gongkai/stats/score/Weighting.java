package io.gongkai.stats.score;

import io.gongkai.stats.problem.Fault;
import io.gongkai.stats.problem.Faults;
import io.gongkai.stats.problem.Text;
import java.math.BigDecimal;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Weights that a client gives instead of the published ones, written {@code PARTS:30,ITEMS:70}; others weigh nothing. */
final class Weighting {

    private static final BigDecimal GREATEST = BigDecimal.valueOf(1000);
    private static final Pattern NUMBER = Pattern.compile("-?[0-9]{1,9}(\\.[0-9]{1,6})?");

    private static final Text FORM =
            new Text("权重应写作 PARTS:30,ITEMS:70；“%s”不符合。", "Weights are written PARTS:30,ITEMS:70; \"%s\" is not.");
    private static final Text COMPONENT = new Text(
            "没有分项 %s；可选：PARTS, ITEMS, PUNCTUALITY, ACCURACY, FIGURES。",
            "There is no component %s; choose from PARTS, ITEMS, PUNCTUALITY, ACCURACY, FIGURES.");
    private static final Text RANGE =
            new Text("%s 的权重应为 0 至 1000 的数，现为 %s。", "The weight of %s must be a number from 0 to 1000; it is %s.");
    private static final Text TWICE = new Text("%s 的权重只能给出一次。", "The weight of %s is given twice.");
    private static final Text NOTHING = new Text("至少一个权重应大于 0。", "One weight at least must be greater than 0.");

    private final Faults faults;
    private final Map<Component, BigDecimal> weights = new EnumMap<>(Component.class);
    private final Set<Component> seen = EnumSet.noneOf(Component.class);

    private Weighting(Faults faults) {
        this.faults = faults;
        for (Component component : Component.values()) {
            weights.put(component, BigDecimal.ZERO);
        }
    }

    /** Reads all weights and notes every fault; with one, the result is of no use. */
    static Map<Component, BigDecimal> read(String text, Faults faults) {
        Weighting weighting = new Weighting(faults);
        for (String entry : text.split(",", -1)) {
            weighting.add(entry);
        }
        if (faults.isEmpty() && weighting.weights.values().stream().allMatch(weight -> weight.signum() == 0)) {
            weighting.fault("all-weights-zero", NOTHING);
        }
        return weighting.weights;
    }

    private void add(String entry) {
        String[] halves = entry.split(":", -1);
        if (halves.length != 2) {
            fault("malformed-weight", FORM.with(entry));
            return;
        }
        Component component = component(halves[0]);
        BigDecimal weight = NUMBER.matcher(halves[1]).matches() ? new BigDecimal(halves[1]) : BigDecimal.valueOf(-1);
        if (weight.signum() < 0 || weight.compareTo(GREATEST) > 0) {
            fault("impossible-weight", RANGE.with(halves[0], halves[1]));
        }
        if (component == null) {
            fault("unknown-component", COMPONENT.with(halves[0]));
        } else if (!seen.add(component)) {
            fault("repeated-component", TWICE.with(component));
        } else {
            weights.put(component, weight);
        }
    }

    private static @Nullable Component component(String name) {
        for (Component component : Component.values()) {
            if (component.name().equals(name)) {
                return component;
            }
        }
        return null;
    }

    private void fault(String code, Text detail) {
        faults.add(Fault.inParameter("weights", code, detail));
    }
}
