package io.gongkai.engine.figure;

import io.gongkai.engine.lexicon.Phrase;
import io.gongkai.engine.lexicon.RuleData;
import io.gongkai.engine.outline.Sentences;
import io.gongkai.engine.text.NormalizedText;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Holds percentages against the numbers around them ({@code lexicon/ratio.yaml}). Thread-safe. */
final class RatioReader {

    private static final BigDecimal ALL = BigDecimal.valueOf(100);
    private static final String POINTS = "个百分点";

    private final WordShares inWords;
    private final Phrase ofAll;
    private final Phrase share;
    private final Phrase ownShare;
    private final Phrase shareOf;
    private final Phrase ofWhole;
    private final Phrase growth;
    private final RateReader rates;
    private final ShareByNameReader named;
    private final RatioLexicon.Thresholds thresholds;
    private final RatioCheck check;
    private final BracketedShares bracketed;
    private final GridRatios grids;
    private final GridShares shares;
    private final ChangeReader changes;
    private final ChangeCheck changeCheck;
    private final TimesReader times;

    RatioReader(RuleData data) {
        RatioLexicon words = RatioLexicon.load(data);
        thresholds = words.thresholds();
        check = new RatioCheck(words);
        bracketed = new BracketedShares(check);
        List<NamedRate> names = NamedRate.of(words);
        grids = new GridRatios(check, names);
        shares = new GridShares(check, words.shareHead());
        changes = new ChangeReader(words.change());
        changeCheck = new ChangeCheck(words);
        times = new TimesReader(words, changes);
        inWords = new WordShares(words.inWords());
        ofAll = Phrase.of(words.ofAll());
        share = Phrase.of(words.share());
        ownShare = Phrase.of(words.ownShare());
        shareOf = Phrase.of(words.shareOf());
        ofWhole = Phrase.of(words.ofWhole());
        growth = Phrase.of(words.growth());
        rates = new RateReader(words, check, names);
        named = new ShareByNameReader(words, check);
    }

    List<Ratio> read(NormalizedText text, Sentences sentences, List<Quantity> quantities, CountTables tables) {
        List<Ratio> ratios = new ArrayList<>(grids.read(tables.grids()));
        ratios.addAll(shares.read(tables.grids()));
        List<Quantity> all = inWords.with(text, quantities);
        Wording wording = new Wording(text, sentences, all);
        for (int i = 0; i < all.size(); i++) {
            Place place = new Place(wording, i);
            (all.get(i).isPercentage() ? ratio(place) : changed(place)).ifPresent(ratios::add);
        }
        return ratios;
    }

    private Optional<Ratio> changed(Place place) {
        return place.percentage().unit().equals(POINTS) ? change(place) : times.read(place);
    }

    private Optional<Ratio> change(Place place) {
        return changes.read(place).flatMap(change -> changeCheck.of(place, change));
    }

    private Optional<Ratio> ratio(Place place) {
        String lead = place.lead();
        if (growth.isIn(lead)) {
            return change(place);
        }
        List<Quantity> fraction = place.fraction();
        if (!fraction.isEmpty()) {
            return check.of(place, fraction.subList(0, 1), fraction.subList(1, 2), fraction);
        }
        List<Quantity> near = place.counts(thresholds.reach());
        Quantity before = place.before();
        if (place.isBracketedAlone()) {
            return bracketed.read(place, near);
        }
        if (before != null && share.isIn(lead)) {
            return shared(place, before, near, lead);
        }
        Quantity part = before != null && ofWhole.isIn(lead) ? place.partOf(before, shareOf) : null;
        if (part != null) {
            return check.of(place, List.of(part), List.of(before), near);
        }
        return rates.read(place, lead, near).or(() -> named.read(place, lead, near));
    }

    /** In words only of all that was told: 公开2000条,其中官网1500条,占总量的四分之三; sure where one count alone is larger. */
    private Optional<Ratio> shared(Place place, Quantity part, List<Quantity> near, String lead) {
        List<Quantity> wholes = check.larger(near, part).stream()
                .filter(count ->
                        ownShare.endAt(place.text(), count.end(), place.text().length()) < 0)
                .toList();
        if (!place.percentage().isShareInWords()) {
            return check.of(place, List.of(part), wholes, near)
                    .filter(ratio -> ratio.agrees() || !isRoundedUp(place, ratio));
        }
        boolean one = wholes.stream().filter(place::isHere).count() == 1;
        return ofAll.isIn(lead) ? check.of(place, List.of(part), wholes, near, one) : Optional.empty();
    }

    /** 占34.4%,占32.4%,占33.2%: one was bent a little so that all make 100% together. */
    private static boolean isRoundedUp(Place place, Ratio wrong) {
        List<Place> shares = place.percentagesHere();
        BigDecimal all =
                shares.stream().map(share -> share.percentage().value()).reduce(BigDecimal.ZERO, BigDecimal::add);
        return all.compareTo(ALL) == 0 && wrong.isOffByDigits(shares.size());
    }
}
