package io.gongkai.stats.document;

import io.gongkai.stats.snapshot.Reading;
import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/** Shares of the season as a whole, beside those of the year before. */
final class Seasons {

    private Seasons() {}

    static @Nullable BigDecimal now(Draft draft, Reading read, String property) {
        return read.ofYear(draft.addresses().years(), draft.addresses().year(), property);
    }

    static String change(Draft draft, Reading read, String property) {
        BigDecimal before =
                read.ofYear(draft.addresses().years(), draft.addresses().year().previous(), property);
        return Shares.change(draft.wording(), now(draft, read, property), before);
    }
}
