package io.gongkai.engine.outline;

import io.gongkai.engine.text.NormalizedText;
import io.gongkai.engine.text.Sentence;
import io.gongkai.engine.text.SortedPlaces;
import java.util.ArrayList;
import java.util.List;

/** The sentences of a text in order; they cover it without gaps. */
public final class Sentences {

    private final List<Sentence> sentences;
    private final SortedPlaces starts;

    private Sentences(List<Sentence> sentences) {
        this.sentences = List.copyOf(sentences);
        this.starts =
                SortedPlaces.of(sentences.stream().mapToInt(Sentence::start).toArray());
    }

    /** Splits after 。！？ and where a new paragraph begins. */
    public static Sentences of(NormalizedText text, List<Line> lines) {
        boolean[] opens = new boolean[text.length() + 1];
        for (Line line : lines) {
            opens[line.start()] |= line.opensParagraph();
        }
        List<Sentence> found = new ArrayList<>();
        int start = 0;
        for (int i = 1; i <= text.length(); i++) {
            if (i == text.length() || opens[i] || isTerminal(text.charAt(i - 1))) {
                found.add(new Sentence(found.size(), start, i));
                start = i;
            }
        }
        return new Sentences(found);
    }

    private static boolean isTerminal(char c) {
        return c == '。' || c == '!' || c == '?';
    }

    public List<Sentence> all() {
        return sentences;
    }

    public int size() {
        return sentences.size();
    }

    public Sentence get(int index) {
        return sentences.get(index);
    }

    /** The sentence that holds the character at this index of the normalised text. */
    public Sentence at(int index) {
        return sentences.get(Math.max(0, starts.countBefore(index + 1) - 1));
    }
}
