package io.gongkai.engine.figure;

import io.gongkai.engine.figure.Breakdown.Balance;
import io.gongkai.engine.lexicon.Phrase;
import io.gongkai.engine.outline.Sentences;
import io.gongkai.engine.text.NormalizedText;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;

/** Finds totals of information into which followers were counted, before or behind them: 网站500条,公众号190条,粉丝3000人,合计3690条. */
final class FollowersInTotal {

    private static final String NEW_MEDIA = "newmedia_total";
    private static final int MOST_PARTS = 30;

    private final String total;
    private final Set<String> channels;
    private final Set<String> stocks;
    private final Phrase gathering;

    FollowersInTotal(BreakdownLexicon lexicon) {
        total = lexicon.total;
        channels = lexicon.channels;
        stocks = lexicon.stocks;
        gathering = lexicon.apartBehind;
    }

    List<Breakdown> read(NormalizedText text, Sentences sentences, List<Quantity> all, List<FoundFigure> figures) {
        Map<Integer, String> metrics = new HashMap<>();
        figures.forEach(figure -> metrics.putIfAbsent(figure.span().end(), figure.metric()));
        List<Breakdown> found = new ArrayList<>();
        if (Collections.disjoint(metrics.values(), stocks)) {
            return found;
        }
        List<Quantity> quantities = all.stream()
                .filter(count -> metrics.containsKey(count.end()) || !gathers(text, count))
                .toList();
        for (int i = 0; i < quantities.size(); i++) {
            Quantity whole = quantities.get(i);
            String metric = metrics.getOrDefault(whole.end(), "");
            if (total.equals(metric) || NEW_MEDIA.equals(metric)) {
                List<Quantity> behind = parts(sentences, quantities.subList(i + 1, quantities.size()), whole, metrics);
                List<Quantity> before =
                        backwards(parts(sentences, backwards(quantities.subList(0, i)), whole, metrics));
                Stream.of(behind, before)
                        .filter(parts ->
                                holdFollowers(parts, metrics) && sum(parts).compareTo(whole.value()) == 0)
                        .forEach(parts ->
                                found.add(new Breakdown(whole, metric, parts, Balance.ADDS_UP_WITH_FOLLOWERS)));
            }
        }
        return found;
    }

    /** 三项合计3690条: it counts the parts. */
    private boolean gathers(NormalizedText text, Quantity count) {
        return gathering.endAt(text, count.end(), text.length()) >= 0;
    }

    /** The last ones first, as many as may be parts. */
    private static List<Quantity> backwards(List<Quantity> quantities) {
        List<Quantity> last =
                new ArrayList<>(quantities.subList(Math.max(0, quantities.size() - MOST_PARTS), quantities.size()));
        Collections.reverse(last);
        return last;
    }

    /** What channels published and who follows them, as far as the total's sentence goes. */
    private List<Quantity> parts(
            Sentences sentences, List<Quantity> beside, Quantity whole, Map<Integer, String> metrics) {
        int sentence = sentences.at(whole.start()).index();
        return beside.stream()
                .limit(MOST_PARTS)
                .takeWhile(part -> sentences.at(part.start()).index() == sentence)
                .filter(part -> !part.isPercentage())
                .filter(part -> {
                    String metric = metrics.getOrDefault(part.end(), "");
                    return metric.isEmpty() || channels.contains(metric) || stocks.contains(metric);
                })
                .toList();
    }

    private boolean holdFollowers(List<Quantity> parts, Map<Integer, String> metrics) {
        return parts.stream().anyMatch(part -> stocks.contains(metrics.getOrDefault(part.end(), "")));
    }

    private static BigDecimal sum(List<Quantity> parts) {
        return parts.stream().map(Quantity::value).reduce(BigDecimal.ZERO, BigDecimal::add);
    }
}
