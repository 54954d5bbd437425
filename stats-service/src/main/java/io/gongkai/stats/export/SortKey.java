package io.gongkai.stats.export;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** A cell as rows are ordered by it: numbers, times and words of a vocabulary by size, texts by their characters. */
public record SortKey(@Nullable BigDecimal number, String text) implements Comparable<SortKey> {

    private static final BigDecimal NANOS = BigDecimal.valueOf(1_000_000_000L);

    /** The words of a vocabulary stand in their order; a cursor that outlives a new word starts a little off, no worse. */
    @SuppressWarnings("EnumOrdinal")
    static SortKey of(Object cell) {
        if (cell instanceof BigDecimal number) {
            return of(number);
        }
        if (cell instanceof Number number) {
            return of(new BigDecimal(number.toString()));
        }
        if (cell instanceof Instant time) {
            return of(
                    BigDecimal.valueOf(time.getEpochSecond()).multiply(NANOS).add(BigDecimal.valueOf(time.getNano())));
        }
        if (cell instanceof LocalDate day) {
            return of(BigDecimal.valueOf(day.toEpochDay()));
        }
        if (cell instanceof Enum<?> word) {
            return of(BigDecimal.valueOf(word.ordinal()));
        }
        return cell instanceof Boolean flag
                ? of(flag ? BigDecimal.ONE : BigDecimal.ZERO)
                : new SortKey(null, cell.toString());
    }

    private static SortKey of(BigDecimal number) {
        return new SortKey(number, "");
    }

    /** As a cursor carries it; a missing key is empty. */
    static String written(@Nullable SortKey key) {
        if (key == null) {
            return "";
        }
        return key.number == null ? "t" + key.text : "n" + key.number.toPlainString();
    }

    static @Nullable SortKey read(String written) {
        if (written.isEmpty()) {
            return null;
        }
        String content = written.substring(1);
        return written.charAt(0) == 'n' ? of(new BigDecimal(content)) : new SortKey(null, content);
    }

    @Override
    public int compareTo(SortKey other) {
        return number != null && other.number != null ? number.compareTo(other.number) : text.compareTo(other.text);
    }
}
