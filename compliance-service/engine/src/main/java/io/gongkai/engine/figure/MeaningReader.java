package io.gongkai.engine.figure;

import io.gongkai.engine.lexicon.Phrase;
import io.gongkai.engine.text.Span;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Tells from the words around a quantity what it counts. */
final class MeaningReader {

    private static final String FOLLOWERS = "followers";
    private static final String PUBLISHING = "publish";
    private static final String TALLY = "tally";
    private static final String BRACKET = "(";
    /** 阅读量超10万的3篇: some of them. */
    private static final String POSSESSIVE = "的";

    private static final Set<String> PUBLISHED = Set.of("publish", "file", "issue", "tweet", "play");
    /** A later quantity shares the channel only where little stands between: "校园网发布动态395条，发布通知108条". */
    private static final int LONGEST_SHARED_LEAD = 16;

    private final List<MetricRule> rules;
    private final RuleIndex index;
    private final TotalReader totals;
    private final DepartmentReader departments;
    private final OriginReader origins;
    private final ApartCounts apart;
    private final PassingCounts passing;
    private final OtherYears otherYears;
    private final KindsOfCounts kinds;
    private final Phrase unopened;
    private final Phrase inside;

    MeaningReader(FigureLexicon lexicon, DepartmentReader departments) {
        inside = Phrase.of(lexicon.inside());
        rules = lexicon.metrics().stream().map(MetricRule::new).toList();
        index = new RuleIndex(rules);
        totals = new TotalReader(lexicon.total());
        this.departments = departments;
        origins = new OriginReader(lexicon.origin(), rules);
        apart = new ApartCounts(lexicon);
        unopened = Phrase.of(lexicon.unopened());
        kinds = new KindsOfCounts(lexicon.kinds());
        otherYears = new OtherYears(lexicon);
        passing = new PassingCounts(lexicon.passing());
    }

    /** The meaning of a quantity, if it has one of the known ones. */
    Optional<Meaning> read(Setting setting) {
        return apart.isApart(setting)
                ? Optional.empty()
                : ofAnyYear(setting).filter(meaning -> !otherYears.isOne(setting));
    }

    private Optional<Meaning> ofAnyYear(Setting setting) {
        Quantity quantity = setting.quantity();
        if (departments.isNamed(setting)) {
            return Optional.of(new Meaning("disclosed_site_by_unit", "site", quantity.unit()));
        }
        MetricRule best = best(setting);
        if (kinds.isOne(best, setting) || best != null && apart.isCountedIn(best, setting)) {
            return Optional.empty();
        }
        if (totals.isTotal(setting, best)) {
            return Optional.of(new Meaning("disclosed_total", null, quantity.unit()));
        }
        if (kinds.isSort(best, setting)) {
            return Optional.empty();
        }
        Optional<Meaning> meaning = best == null ? shared(setting) : meaning(best, setting);
        return meaning.filter(found -> !passing.isOne(found, setting) && !kinds.isLess(found.metric(), setting));
    }

    /** 其中新闻类500条、公告类300条: kinds of what was counted, no more of it; a semicolon opens another statement. */
    boolean turnsAway(String lead) {
        return inside.isIn(lead) || lead.indexOf(';') >= 0;
    }

    /** The channel that the first of these names; null for none. */
    @Nullable
    String channelOf(List<Clue> named) {
        for (Clue clue : named) {
            for (MetricRule rule : rules) {
                if (rule.entry().channel() != null && rule.isBy(clue.concept())) {
                    return rule.entry().channel();
                }
            }
        }
        return null;
    }

    private @Nullable MetricRule best(Setting setting) {
        MetricRule best = null;
        int nearest = -1;
        for (MetricRule rule : index.candidates(setting)) {
            int nearness = rule.nearness(setting);
            if (nearness >= 0 && (best == null || isBetter(rule, nearness, best, nearest))) {
                nearest = nearness;
                best = rule;
            }
        }
        return best;
    }

    private static boolean isBetter(MetricRule rule, int nearness, MetricRule best, int nearest) {
        return rule.isWeak() == best.isWeak() ? nearness > nearest : best.isWeak();
    }

    private Optional<Meaning> meaning(MetricRule rule, Setting setting) {
        FigureLexicon.Metric entry = rule.entry();
        Quantity quantity = setting.quantity();
        String unit = quantity.isBare() && entry.bare() != null ? entry.bare() : quantity.unit();
        if (entry.metric().equals(FOLLOWERS)) {
            return FollowedMedium.of(setting).map(channel -> new Meaning(channel + "_followers", channel, unit));
        }
        if (entry.media() && namesSeveralMedia(setting)) {
            return Optional.of(new Meaning("newmedia_total", "newmedia", unit));
        }
        if ("site".equals(entry.channel()) && setting.leadHas(Set.of("media"))) {
            return Optional.of(new Meaning("media_reports", "media", unit));
        }
        return Optional.of(new Meaning(entry.metric(), entry.channel(), unit));
    }

    private boolean namesSeveralMedia(Setting setting) {
        String first = null;
        List<Span> none = unopened.all(
                setting.text(), setting.leadStart(), setting.quantity().start());
        int from = none.isEmpty() ? 0 : none.get(none.size() - 1).end();
        for (Clue clue : setting.leadClues()) {
            if (clue.start() >= from && FollowedMedium.ALL.contains(clue.concept())) {
                if (first != null && !first.equals(clue.concept())) {
                    return true;
                }
                first = clue.concept();
            }
        }
        return false;
    }

    private Optional<Meaning> shared(Setting setting) {
        Optional<Meaning> origin = origins.read(setting);
        String channel = setting.shared();
        if (origin.isPresent() || channel == null || !isBrief(setting)) {
            return origin;
        }
        return rules.stream()
                .filter(rule -> channel.equals(rule.entry().channel()) && fits(rule, setting))
                .findFirst()
                .map(rule -> new Meaning(
                        rule.entry().metric(), channel, setting.quantity().unit()));
    }

    /** 抖音账号粉丝1.9万、作品96个: a unit of publications needs a word of publishing right before it. */
    private static boolean fits(MetricRule rule, Setting setting) {
        Quantity quantity = setting.quantity();
        return rule.countsPlainly(quantity)
                || rule.countsPublications(quantity)
                        && setting.leadClues().stream()
                                .anyMatch(clue -> clue.concept().equals(PUBLISHING) && setting.isNear(clue, 0));
    }

    private boolean isBrief(Setting setting) {
        String lead = setting.lead();
        boolean bracketed = lead.startsWith(BRACKET);
        return lead.length() <= LONGEST_SHARED_LEAD
                && lead.indexOf(';') < 0
                && !lead.startsWith(POSSESSIVE)
                && !inside.isIn(lead)
                && setting.leadClues().stream()
                        .allMatch(clue -> PUBLISHED.contains(clue.concept())
                                || bracketed && clue.concept().equals(TALLY));
    }
}
