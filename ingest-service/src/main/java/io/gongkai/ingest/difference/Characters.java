package io.gongkai.ingest.difference;

import com.github.difflib.DiffUtils;
import com.github.difflib.algorithm.myers.MyersDiffWithLinearSpace;
import com.github.difflib.patch.AbstractDelta;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/** Compares two passages character by character; a pair of surrogates is one character. */
final class Characters {

    /** Above this product of lengths a comparison of single characters costs seconds and tells nobody anything. */
    private static final long MAX_PRODUCT = 4_000_000;

    /** Single characters that two sentences happen to share make a change unreadable. */
    private static final int SHORTEST_KEPT = 2;

    private final List<Piece> pieces = new ArrayList<>();
    private int beforeAt;
    private int afterAt;

    private Characters(int beforeAt, int afterAt) {
        this.beforeAt = beforeAt;
        this.afterAt = afterAt;
    }

    static List<Piece> compare(int beforeStart, String before, int afterStart, String after) {
        Characters comparison = new Characters(beforeStart, afterStart);
        if ((long) before.length() * after.length() > MAX_PRODUCT) {
            comparison.replace(before, after);
        } else {
            comparison.compare(characters(before), characters(after));
        }
        return comparison.pieces;
    }

    private void compare(List<String> before, List<String> after) {
        int at = 0;
        String removed = "";
        String added = "";
        for (AbstractDelta<String> delta :
                DiffUtils.diff(before, after, new MyersDiffWithLinearSpace<>()).getDeltas()) {
            int kept = delta.getSource().getPosition() - at;
            String between = String.join("", before.subList(at, at + kept));
            if (kept < SHORTEST_KEPT && !(removed + added).isEmpty()) {
                removed += between;
                added += between;
            } else {
                replace(removed, added);
                keep(between);
                removed = "";
                added = "";
            }
            removed += String.join("", delta.getSource().getLines());
            added += String.join("", delta.getTarget().getLines());
            at = delta.getSource().getPosition() + delta.getSource().size();
        }
        replace(removed, added);
        keep(String.join("", before.subList(at, before.size())));
    }

    private void keep(String text) {
        add(Change.KEPT, afterAt, text);
        beforeAt += text.length();
        afterAt += text.length();
    }

    private void replace(String removed, String added) {
        add(Change.REMOVED, beforeAt, removed);
        beforeAt += removed.length();
        add(Change.ADDED, afterAt, added);
        afterAt += added.length();
    }

    private void add(Change change, int start, String text) {
        if (!text.isEmpty()) {
            pieces.add(new Piece(change, start, text));
        }
    }

    private static List<String> characters(String text) {
        return text.codePoints().mapToObj(Character::toString).collect(Collectors.toList());
    }
}
