package io.gongkai.engine.figure;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;

/**
 * Holds shares in brackets behind their counts against the only larger count of the sentence: 发布1400条,主页980条(70%),微信420条
 * (30%). Without a word between, they are shares of it only where one of them is and all together are not more. Thread-safe.
 */
final class BracketedShares {

    private final RatioCheck check;

    BracketedShares(RatioCheck check) {
        this.check = check;
    }

    /** @param place of a percentage that is alone in its bracket */
    Optional<Ratio> read(Place place, List<Quantity> near) {
        Quantity part = place.bracketedCount();
        List<Place> shares = place.bracketedHere();
        List<Quantity> parts = shares.stream().map(Place::bracketedCount).toList();
        List<Quantity> wholes = check.larger(near, part).stream()
                .filter(count -> place.isHere(count) && !parts.contains(count))
                .toList();
        if (wholes.size() != 1 || parts.size() > 1 && !areOf(wholes.get(0), shares)) {
            return Optional.empty();
        }
        return check.of(place, List.of(part), wholes, near);
    }

    private boolean areOf(Quantity whole, List<Place> shares) {
        BigDecimal sum = BigDecimal.ZERO;
        boolean agrees = false;
        for (Place share : shares) {
            Quantity part = share.bracketedCount();
            sum = sum.add(part.value());
            agrees |= check.ratio(Printed.exactly(share.percentage()), part, whole)
                    .agrees();
        }
        return agrees && sum.compareTo(whole.value()) <= 0;
    }
}
