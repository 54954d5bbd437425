package io.gongkai.engine.checklist;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What a row that the school sent beside the text gives for its item.
 *
 * @param url the address; null for any status but {@link RowStatus#LINK}
 * @param status never {@link RowStatus#MISSING}
 */
public record SentRow(int item, @Nullable String url, RowStatus status) {

    static SentRow of(ChecklistEntry entry, ChecklistWords words) {
        String said = entry.url() == null ? "" : entry.url().strip();
        if (said.isEmpty()) {
            return new SentRow(entry.item(), null, RowStatus.NO_LINK);
        }
        return words.sayNotApplicable("|" + said + "|") && !holdsAddress(said)
                ? new SentRow(entry.item(), null, RowStatus.NOT_APPLICABLE)
                : new SentRow(entry.item(), said, RowStatus.LINK);
    }

    /** Well-formed or not, also with a remark behind it. */
    private static boolean holdsAddress(String said) {
        return said.contains("://")
                || said.contains("www.")
                || WebAddress.of(said).isWellFormed();
    }

    /** Whether it leaves the item without a word. */
    public boolean isBlank() {
        return status == RowStatus.NO_LINK;
    }

    /** In the order in which they were sent. */
    static List<SentRow> all(List<ChecklistEntry> entries, ChecklistWords words) {
        return entries.stream().map(entry -> of(entry, words)).toList();
    }
}
