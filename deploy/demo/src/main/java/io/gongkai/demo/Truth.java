package io.gongkai.demo;

import io.gongkai.demo.draft.ItemStatus;
import io.gongkai.demo.draft.Statement;
import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * All that is true of a generated report. Quotes stand in its text, damage included.
 *
 * @param sections S1 to S8; a part that is not in the report is MISSING
 * @param items what the report speaks of; of all others it says nothing
 * @param figures all that it states
 * @param claims what can be reckoned, and what is wrong on purpose
 */
public record Truth(
        Map<String, Section> sections,
        Map<Integer, Item> items,
        List<Figure> figures,
        List<Claim> claims,
        Statement.@Nullable Period period,
        Statement.@Nullable Announcement announcement) {

    /** A part, with its heading as printed. */
    public record Section(String status, @Nullable String heading) {

        boolean isThere() {
            return !status.equals("MISSING") && !status.equals("EMPTY");
        }
    }

    public record Item(ItemStatus status, String quote) {}

    /** The value in full; optional where a careful reader may leave it out. */
    public record Figure(
            String metric, BigDecimal value, @Nullable String quote, boolean optional) {}

    /** A fault where it does not hold; the quote is null where it is one of the report as a whole. */
    public record Claim(
            String kind, boolean holds, @Nullable String quote) {}

    /** Nothing is wrong, missing or empty. */
    public boolean isClean() {
        return claims.stream().allMatch(Claim::holds)
                && sections.values().stream().allMatch(Section::isThere);
    }
}
