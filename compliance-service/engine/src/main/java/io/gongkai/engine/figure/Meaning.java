package io.gongkai.engine.figure;

import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * What a quantity counts.
 *
 * @param metric identifier such as disclosed_site
 * @param channel the way of publication it belongs to; null for none
 * @param unit the unit it is in, also where the text leaves it out
 */
record Meaning(String metric, @Nullable String channel, String unit) {

    /** Of a quantity that counts something else than any of the known metrics. */
    static final Meaning NONE = new Meaning("", null, "");

    Optional<Meaning> known() {
        return metric.isEmpty() ? Optional.empty() : Optional.of(this);
    }
}
