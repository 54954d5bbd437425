package io.gongkai.engine.figure;

import com.fasterxml.jackson.core.type.TypeReference;
import io.gongkai.engine.lexicon.RuleData;
import io.gongkai.engine.outline.Sentences;
import io.gongkai.engine.text.NormalizedText;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/** Holds percentages against the numbers around them ({@code lexicon/ratio.yaml}). Thread-safe. */
final class RatioReader {

    private static final int WORDS_BEFORE = 24;
    private static final int WORDS_BEHIND = 8;
    private static final int REACH = 260;

    private record Rate(String rate, String part, String whole) {}

    private record Words(String version, String share, String growth, List<Rate> rates) {}

    /** A named rate, ready to be looked for. */
    private record Named(Pattern rate, Pattern part, Pattern whole) {}

    private final Pattern share;
    private final Pattern growth;
    private final List<Named> rates;

    RatioReader(RuleData data) {
        Words words = data.read("/lexicon/ratio.yaml", new TypeReference<>() {});
        share = Pattern.compile(words.share());
        growth = Pattern.compile(words.growth());
        rates = words.rates().stream()
                .map(rate -> new Named(
                        Pattern.compile("(?:" + rate.rate() + ")[^,;。0-9]{0,16}$"),
                        Pattern.compile(rate.part()),
                        Pattern.compile(rate.whole())))
                .toList();
    }

    List<Ratio> read(NormalizedText text, Sentences sentences, List<Quantity> quantities) {
        List<Ratio> ratios = new ArrayList<>();
        for (int i = 0; i < quantities.size(); i++) {
            if (quantities.get(i).isPercentage()) {
                ratio(new Place(text, sentences, quantities, i)).ifPresent(ratios::add);
            }
        }
        return ratios;
    }

    private Optional<Ratio> ratio(Place place) {
        String lead = place.lead();
        if (growth.matcher(lead).find()) {
            return Optional.empty();
        }
        List<Quantity> near = place.counts(REACH);
        Quantity before = place.before();
        if (before != null && share.matcher(lead).find()) {
            return RatioCheck.of(place.percentage(), List.of(before), larger(near, before), near, place);
        }
        for (Named rate : rates) {
            if (rate.rate().matcher(lead).find()) {
                List<Quantity> parts = told(place, near, rate.part());
                List<Quantity> wholes = told(place, near, rate.whole());
                return RatioCheck.of(place.percentage(), parts, wholes, near, place);
            }
        }
        return Optional.empty();
    }

    private static List<Quantity> larger(List<Quantity> counts, Quantity part) {
        return counts.stream()
                .filter(count ->
                        count.unit().equals(part.unit()) && count.value().compareTo(part.value()) > 0)
                .toList();
    }

    private static List<Quantity> told(Place place, List<Quantity> counts, Pattern words) {
        return counts.stream()
                .filter(count -> words.matcher(place.around(count, WORDS_BEFORE, WORDS_BEHIND))
                        .find())
                .toList();
    }
}
