package io.gongkai.stats.completeness;

import io.gongkai.stats.vocabulary.Applicability;
import io.gongkai.stats.vocabulary.ItemStanding;
import io.gongkai.stats.vocabulary.ItemStatus;

/** How many reports say the same of an item that applies to them in the same way. */
record ItemCount(int item, ItemStatus status, Applicability applicability, long reports) {

    ItemStanding standing() {
        return ItemStanding.of(status, applicability);
    }
}
