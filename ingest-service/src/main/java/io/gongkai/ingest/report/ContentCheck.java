package io.gongkai.ingest.report;

import io.gongkai.ingest.problem.Faults;
import io.gongkai.ingest.problem.Text;
import io.gongkai.ingest.validation.RequestCheck;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Finds every fault of a report's title, text and list of items. What they say is judged elsewhere. */
final class ContentCheck {

    /** In UTF-16 code units. */
    static final int MAX_TEXT = 1_000_000;

    private static final int MAX_TITLE = 200;
    private static final int MAX_ROWS = 200;
    private static final int MAX_ITEM = 200;
    private static final int MAX_URL = 2048;

    private static final Text TEXT_TOO_LARGE = new Text(
            "正文最多 1000000 个字符，现有 %d 个；请删去附件性内容后重新提交。",
            "The text may have at most 1000000 characters, it has %d; leave out what belongs in attachments.");
    private static final Text TOO_MANY_ROWS =
            new Text("清单最多 %d 行，现有 %d 行。", "The list may have at most %d rows; there are %d.");
    private static final Text ITEM_RANGE = new Text("清单事项编号应为 1 至 %d。", "An item's number is between 1 and %d.");
    private static final Text ITEM_TWICE =
            new Text("清单事项 %d 出现了不止一次，请合并为一行。", "Item %d is there more than once; make it one row.");

    private final Faults faults;
    private final RequestCheck check;

    ContentCheck(Faults faults) {
        this.faults = faults;
        this.check = new RequestCheck(faults);
    }

    void check(ReceivedReport received) {
        SubmitReport request = received.request();
        check.text("/title", request.title(), MAX_TITLE);
        if (received.fileFaults().isEmpty()) {
            checkText(request.text());
        }
        if (request.checklist() != null) {
            checkRows(request.checklist());
        }
    }

    static boolean isTooLarge(SubmitReport request) {
        return request.text() != null && request.text().length() > MAX_TEXT;
    }

    private void checkText(@Nullable String text) {
        if (text != null && text.length() > MAX_TEXT) {
            faults.add("/text", "text-too-large", TEXT_TOO_LARGE.with(text.length()));
        } else if (check.present("/text", text) && text != null) {
            check.storable("/text", text);
        }
    }

    private void checkRows(List<@Nullable ChecklistRow> rows) {
        if (rows.size() > MAX_ROWS) {
            faults.add("/checklist", "too-many-rows", TOO_MANY_ROWS.with(MAX_ROWS, rows.size()));
            return;
        }
        Set<Integer> seen = new HashSet<>();
        for (int i = 0; i < rows.size(); i++) {
            String pointer = "/checklist/" + i;
            ChecklistRow row = rows.get(i);
            if (check.present(pointer, row) && row != null) {
                checkRow(pointer, row, seen);
            }
        }
    }

    private void checkRow(String pointer, ChecklistRow row, Set<Integer> seen) {
        Integer item = row.item();
        if (check.present(pointer + "/item", item) && item != null) {
            if (item < 1 || item > MAX_ITEM) {
                faults.add(pointer + "/item", "item-out-of-range", ITEM_RANGE.with(MAX_ITEM));
            } else if (!seen.add(item)) {
                faults.add(pointer + "/item", "duplicate-item", ITEM_TWICE.with(item));
            }
        }
        check.optionalText(pointer + "/url", row.url(), MAX_URL);
    }
}
