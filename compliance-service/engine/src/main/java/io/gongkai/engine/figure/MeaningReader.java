package io.gongkai.engine.figure;

import io.gongkai.engine.part.PartCode;
import io.gongkai.engine.text.NormalizedText;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Tells from the words around a quantity what it counts. */
final class MeaningReader {

    private static final String FOLLOWERS = "followers";
    /** A later quantity shares the channel only where little stands between: "校园网发布动态395条，发布通知108条". */
    private static final int LONGEST_SHARED_LEAD = 16;

    private static final int CONTEXT = 60;

    private final List<MetricRule> rules;
    private final Set<String> totalUnits;
    private final Pattern total;
    private final Pattern sure;
    private final Pattern summing;
    private final Pattern byUnit;
    private final Set<String> byUnitUnits;
    private final Pattern byUnitContext;
    private final Pattern reset;

    MeaningReader(FigureLexicon lexicon) {
        rules = lexicon.metrics().stream().map(MetricRule::new).toList();
        totalUnits = Set.of(lexicon.total().units().split("\\|"));
        total = Pattern.compile(lexicon.total().words());
        sure = Pattern.compile(lexicon.total().sure());
        summing = Pattern.compile(lexicon.total().summing());
        byUnit = Pattern.compile(lexicon.byUnit());
        byUnitUnits = Set.of(lexicon.byUnitUnits().split("\\|"));
        byUnitContext = Pattern.compile(lexicon.byUnitContext());
        reset = Pattern.compile(lexicon.reset());
    }

    /**
     * The meaning of a quantity, if it has one of the known ones.
     *
     * @param leadStart where the words that belong to it begin
     * @param shared the channel of the quantity before it in the same sentence
     */
    Optional<Meaning> read(
            NormalizedText text, int leadStart, Quantity quantity, @Nullable PartCode part, @Nullable String shared) {
        String lead = text.substring(leadStart, quantity.start());
        if (byUnitUnits.contains(quantity.unit()) && isByUnit(text, lead, quantity)) {
            return Optional.of(new Meaning("disclosed_site_by_unit", "site"));
        }
        MetricRule best = best(text, lead, quantity, part);
        if (isTotal(lead, quantity, best)) {
            return Optional.of(new Meaning("disclosed_total", null));
        }
        if (best != null) {
            return meaning(best, lead, shared);
        }
        return shared == null
                        || lead.length() > LONGEST_SHARED_LEAD
                        || reset.matcher(lead).find()
                ? Optional.empty()
                : sharing(shared, quantity);
    }

    private boolean isByUnit(NormalizedText text, String lead, Quantity quantity) {
        return byUnit.matcher(lead).find()
                && byUnitContext
                        .matcher(text)
                        .region(Math.max(0, quantity.start() - CONTEXT * 4), quantity.start())
                        .find();
    }

    private @Nullable MetricRule best(NormalizedText text, String lead, Quantity quantity, @Nullable PartCode part) {
        MetricRule best = null;
        int nearest = -1;
        for (MetricRule rule : rules) {
            if (rule.fits(quantity.unit())) {
                int nearness = rule.nearness(lead, text, quantity.end(), part);
                if (nearness > nearest) {
                    nearest = nearness;
                    best = rule;
                }
            }
        }
        return best;
    }

    /** A channel in the lead makes it the channel's count, unless channels are listed only to be summed up. */
    private boolean isTotal(String lead, Quantity quantity, @Nullable MetricRule best) {
        if (!totalUnits.contains(quantity.unit()) || !total.matcher(lead).find()) {
            return false;
        }
        if (best == null) {
            return sure.matcher(lead).find();
        }
        return best.channel() != null
                && !best.channel().equals("newmedia")
                && !onlyMedia(lead, quantity)
                && summing.matcher(lead).find();
    }

    private Optional<Meaning> meaning(MetricRule rule, String lead, @Nullable String shared) {
        if (rule.metric().equals(FOLLOWERS)) {
            return shared == null || !Set.of("wechat", "weibo", "douyin").contains(shared)
                    ? Optional.empty()
                    : Optional.of(new Meaning(shared + "_followers", shared));
        }
        if (rule.media() && mediaNamed(lead) > 1) {
            return Optional.of(new Meaning("newmedia_total", "newmedia"));
        }
        return Optional.of(new Meaning(rule.metric(), rule.channel()));
    }

    private boolean onlyMedia(String lead, Quantity quantity) {
        return rules.stream()
                .filter(rule -> rule.channel() != null && !rule.media() && rule.fits(quantity.unit()))
                .noneMatch(rule -> rule.nearness(lead, lead, lead.length(), null) >= 0);
    }

    private long mediaNamed(String lead) {
        return rules.stream()
                .filter(rule -> rule.media() && rule.nearness(lead, lead, lead.length(), null) >= 0)
                .count();
    }

    private Optional<Meaning> sharing(String channel, Quantity quantity) {
        return rules.stream()
                .filter(rule -> channel.equals(rule.channel()) && rule.fits(quantity.unit()))
                .findFirst()
                .map(rule -> new Meaning(rule.metric(), channel));
    }
}
