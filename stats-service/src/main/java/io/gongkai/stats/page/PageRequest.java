package io.gongkai.stats.page;

import io.gongkai.stats.problem.CommonProblems;
import io.gongkai.stats.problem.Fault;
import io.gongkai.stats.problem.Faults;
import io.gongkai.stats.problem.Text;
import java.util.Optional;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** How many items a client wants, and after which place. */
public record PageRequest(int limit, @Nullable Cursor cursor) {

    public static final int DEFAULT_LIMIT = 50;
    public static final int MAX_LIMIT = 200;

    private static final Pattern NUMBER = Pattern.compile("[0-9]{1,9}");
    private static final Text LIMIT = new Text("limit 应为 1 至 200 的整数。", "limit must be a whole number from 1 to 200.");
    private static final Text CURSOR = new Text(
            "cursor 已损坏或不属于此列表；请从第一页重新开始。",
            "The cursor is damaged or belongs to another list; start again from the first page.");

    /** Reads the query parameters as they came; keyCount is the number of sort keys of this list. */
    public static PageRequest of(String list, int keyCount, @Nullable String limit, @Nullable String cursor) {
        Faults faults = new Faults();
        int size = limit == null ? DEFAULT_LIMIT : NUMBER.matcher(limit).matches() ? Integer.parseInt(limit) : 0;
        if (size < 1 || size > MAX_LIMIT) {
            faults.add(Fault.inParameter("limit", "invalid-limit", LIMIT));
        }
        Optional<Cursor> place = cursor == null ? Optional.empty() : Cursor.decode(list, keyCount, cursor);
        if (cursor != null && place.isEmpty()) {
            faults.add(Fault.inParameter("cursor", "damaged-cursor", CURSOR));
        }
        faults.throwAs(CommonProblems.INVALID_PARAMETERS);
        return new PageRequest(size, place.orElse(null));
    }

    /** One more than shown, so that the page knows whether another follows. */
    public int fetchSize() {
        return limit + 1;
    }

    /** The sort key at this position of the place to go on from, or null on the first page. */
    public @Nullable String after(int position) {
        return cursor == null ? null : cursor.keys().get(position);
    }
}
