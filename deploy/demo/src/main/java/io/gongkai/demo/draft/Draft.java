package io.gongkai.demo.draft;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/** A text that grows, and the statements made in it. */
public final class Draft {

    private final StringBuilder text = new StringBuilder();
    private final List<Mark> marks = new ArrayList<>();

    public Draft add(String more) {
        text.append(more);
        return this;
    }

    /** Begins a new line unless the text stands at one already. */
    public Draft line() {
        if (text.length() > 0 && text.charAt(text.length() - 1) != '\n') {
            text.append('\n');
        }
        return this;
    }

    /** From there to the end of what is written by now. */
    public void mark(int start, Statement statement) {
        marks.add(new Mark(start, text.length(), statement));
    }

    /** A statement about the report as such. */
    public void note(Statement statement) {
        marks.add(new Mark(0, 0, statement));
    }

    public int length() {
        return text.length();
    }

    public String text() {
        return text.toString();
    }

    public List<Mark> marks() {
        return List.copyOf(marks);
    }

    /** The text after the edits, which must not overlap, with every mark where its words are now. */
    public Draft edited(List<Edit> edits) {
        List<Edit> ordered = edits.stream()
                .sorted(Comparator.comparingInt(Edit::start).thenComparingInt(Edit::end))
                .toList();
        Draft result = new Draft();
        int done = 0;
        for (Edit edit : ordered) {
            result.text.append(text, done, edit.start()).append(edit.replacement());
            done = edit.end();
        }
        result.text.append(text, done, text.length());
        for (Mark mark : marks) {
            int start = moved(mark.start(), ordered, true);
            int end = moved(mark.end(), ordered, false);
            result.marks.add(new Mark(start, Math.max(start, end), mark.statement()));
        }
        return result;
    }

    /** An insertion at the edge of a mark stays outside of it. */
    private static int moved(int place, List<Edit> ordered, boolean start) {
        int shift = 0;
        for (Edit edit : ordered) {
            boolean before = start ? edit.end() <= place : edit.end() <= place && edit.start() < place;
            if (!before) {
                break;
            }
            shift += edit.replacement().length() - (edit.end() - edit.start());
        }
        return place + shift;
    }
}
