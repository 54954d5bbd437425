package io.gongkai.engine.item;

import io.gongkai.engine.text.Marks;
import io.gongkai.engine.text.NormalizedText;
import java.util.List;

/** What one text is speaking of, by place. */
final class Topics {

    /** A topic lasts no longer than this unless it is named again. */
    private static final int LASTS = 120;
    /** A topic may also be named after what it explains: 申诉电话随招生章程公布. */
    private static final int AFTERWARDS = 24;

    private static final Marks CLOSING = Marks.of("。;!?");

    record Opened(int at, String topic) {}

    private final NormalizedText text;
    private final List<Opened> opened;

    Topics(NormalizedText text, List<Opened> opened) {
        this.text = text;
        this.opened = opened;
    }

    /** The topic at this index; empty where none is open. */
    String at(int index) {
        int after = firstFrom(index);
        if (after > 0) {
            Opened before = opened.get(after - 1);
            if (reaches(text, before.at(), index)) {
                return before.topic();
            }
        }
        if (after < opened.size()) {
            Opened next = opened.get(after);
            if (next.at() - index <= AFTERWARDS && Clauses.unbroken(text, index, next.at())) {
                return next.topic();
            }
        }
        return "";
    }

    private int firstFrom(int index) {
        int low = 0;
        int high = opened.size();
        while (low < high) {
            int middle = (low + high) >>> 1;
            if (opened.get(middle).at() < index) {
                low = middle + 1;
            } else {
                high = middle;
            }
        }
        return low;
    }

    /** Whether a topic named at one index still lasts at another. */
    static boolean reaches(NormalizedText text, int from, int to) {
        return to - from <= LASTS && !newParagraph(text, from, to);
    }

    private static boolean newParagraph(NormalizedText text, int from, int to) {
        for (int i = from + 1; i <= to; i++) {
            if (text.gapBefore(i).breaksLine() && CLOSING.has(text.charAt(i - 1))) {
                return true;
            }
        }
        return false;
    }
}
