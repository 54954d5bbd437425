package io.gongkai.engine.figure;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Finds the part of a share that is called by its name again: 公开1120条，网站720条，微信260条，抖音140条；微信占总数的23.2%. Only where
 * one count bears the name and a total is told whose parts, among them this one, make it. Thread-safe.
 */
final class ShareByNameReader {

    private final RatioCheck check;
    private final Pattern share;

    ShareByNameReader(RatioLexicon words, RatioCheck check) {
        this.check = check;
        share = Pattern.compile(words.shareByName());
    }

    /** @param near every count around, in the order of the text */
    Optional<Ratio> read(Place place, String lead, List<Quantity> near) {
        Matcher told = share.matcher(lead);
        if (!told.find()) {
            return Optional.empty();
        }
        String name = told.group("name");
        List<Quantity> parts = near.stream()
                .filter(count -> place.wording().clause(count).contains(name))
                .toList();
        return parts.size() == 1 ? check.of(place, parts, totals(near, parts.get(0)), near) : Optional.empty();
    }

    private static List<Quantity> totals(List<Quantity> near, Quantity part) {
        List<Quantity> totals = new ArrayList<>();
        int at = near.indexOf(part);
        for (int i = 0; i < at; i++) {
            if (near.get(i).unit().equals(part.unit()) && isMadeBy(near, i, at)) {
                totals.add(near.get(i));
            }
        }
        return totals;
    }

    /** Whether the counts behind the total, this part with them, make it. */
    private static boolean isMadeBy(List<Quantity> near, int total, int part) {
        BigDecimal left = near.get(total).value();
        for (int i = total + 1; i < near.size() && left.signum() > 0; i++) {
            if (near.get(i).unit().equals(near.get(total).unit())) {
                left = left.subtract(near.get(i).value());
                if (left.signum() == 0) {
                    return i >= part;
                }
            }
        }
        return false;
    }
}
