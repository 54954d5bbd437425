package io.gongkai.stats.school;

import io.gongkai.stats.vocabulary.Applicability;
import io.gongkai.stats.vocabulary.ItemStanding;
import io.gongkai.stats.vocabulary.ItemStatus;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** What the report of a year says of a list item. */
@Schema(description = "One list item of one report")
record ProfileItem(int item, ItemStatus status, Applicability applicability) {

    ItemStanding standing() {
        return ItemStanding.of(status, applicability);
    }
}
