package io.gongkai.stats.paper;

import java.math.BigDecimal;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** A piece of a document between its title and its notes. */
public sealed interface Block {

    /** The source of what the piece says; null where it states no figure. */
    @Nullable
    Note note();

    /**
     * A heading.
     *
     * @param level 1 to 3
     */
    record Heading(int level, String text) implements Block {
        @Override
        public @Nullable Note note() {
            return null;
        }
    }

    /** Sentences. */
    record Passage(String text, @Nullable Note note) implements Block {}

    /** A table; each row has a cell for each column. */
    record Grid(
            String caption,
            List<String> columns,
            List<List<String>> rows,
            @Nullable Note note) implements Block {

        public Grid {
            for (List<String> row : rows) {
                if (row.size() != columns.size()) {
                    throw new IllegalArgumentException("A row of another width in " + caption);
                }
            }
        }
    }

    /**
     * Bars side by side.
     *
     * @param unit what the values count, such as 所 or %
     * @param series each with a value for each category
     */
    record Bars(
            String caption,
            String unit,
            List<String> categories,
            List<Series> series,
            @Nullable Note note) implements Block {

        /** With the unit, as it stands below the chart. */
        public String title() {
            return caption + "（单位：" + unit + "）";
        }

        public Bars {
            for (Series one : series) {
                if (one.values().size() != categories.size()) {
                    throw new IllegalArgumentException("A series of another length in " + caption);
                }
            }
        }
    }

    /** The values of one colour. */
    record Series(String name, List<BigDecimal> values) {}
}
