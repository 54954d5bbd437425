package io.gongkai.engine.figure;

import io.gongkai.engine.text.Span;
import java.util.Collections;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;

/** Finds the one measure that a list counts of several groups, whose own names need not be known. */
final class CommonMeasure {

    private static final int REACH = 120;
    private static final String PEOPLE = "人";
    private static final String FOLLOWERS = "followers";
    private static final Set<String> MEDIA = Set.of("wechat", "weibo", "douyin");

    private final Set<String> levelled;
    private final List<MetricRule> measures;

    CommonMeasure(FigureLexicon lexicon) {
        levelled = Words.set(lexicon.respective().levelled());
        Set<String> measured = Words.set(lexicon.respective().measured());
        measures = lexicon.metrics().stream()
                .filter(metric -> levelled.contains(metric.metric()) || measured.contains(metric.metric()))
                .filter(metric -> metric.by() != null)
                .map(MetricRule::new)
                .toList();
    }

    /**
     * One meaning for each count: of the one measure named, or of as many as counts; none at all for others.
     *
     * @param clause the words up to 分别为
     * @param each whether there are as many names as counts
     */
    List<Meaning> of(Clues clues, Span clause, List<Quantity> run, boolean each) {
        List<Clue> named = clues.within(clause.start(), clause.end());
        if (run.size() < 2 || named.isEmpty()) {
            return List.of();
        }
        Clue last = named.get(named.size() - 1);
        if (last.concept().equals(FOLLOWERS)) {
            int from = each ? clause.start() : Math.max(0, clause.end() - REACH);
            return followers(media(clues, from, clause.end()), run, each);
        }
        return levelled(named, last, run);
    }

    /** 本科生、硕士生的就业率分别为97.3%、98.7%; 计划、录取、报到人数分别为90人、88人、85人; 录取率和报到率分别为99.1%、96.4%. */
    private List<Meaning> levelled(List<Clue> named, Clue last, List<Quantity> run) {
        Quantity first = run.get(0);
        List<MetricRule> rules =
                measures.stream().filter(rule -> rule.countsPlainly(first)).toList();
        List<Meaning> meanings = named.stream()
                .flatMap(clue ->
                        rules.stream().filter(rule -> rule.isBy(clue.concept())).limit(1))
                .map(rule -> new Meaning(rule.entry().metric(), null, first.unit()))
                .toList();
        boolean told = rules.stream().anyMatch(rule -> rule.isBy(last.concept()));
        if (told && meanings.size() == 1 && levelled.contains(meanings.get(0).metric())) {
            return Collections.nCopies(run.size(), meanings.get(0));
        }
        return told && meanings.size() == run.size() ? meanings : List.of();
    }

    private static List<String> media(Clues clues, int from, int to) {
        return clues.within(from, to).stream()
                .map(Clue::concept)
                .filter(MEDIA::contains)
                .distinct()
                .toList();
    }

    /** Of several accounts with one medium, or of as many media as were named: 公众号甲、乙分别推送236条和184条，粉丝分别为1.9万和2.3万. */
    private static List<Meaning> followers(List<String> media, List<Quantity> run, boolean each) {
        if (media.size() != run.size() && (each || media.size() != 1)) {
            return List.of();
        }
        return IntStream.range(0, run.size())
                .mapToObj(i -> media.get(media.size() == 1 ? 0 : i))
                .map(medium -> new Meaning(medium + "_followers", medium, PEOPLE))
                .toList();
    }
}
