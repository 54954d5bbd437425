package io.gongkai.ingest.difference;

import java.util.ArrayList;
import java.util.List;

/** A sentence or line with its end mark, and where it begins (UTF-16). */
record Sentence(int start, String text) {

    private static final String ENDS = "\n。！？；";

    /** All of the text, without a gap. */
    static List<Sentence> of(String text) {
        List<Sentence> sentences = new ArrayList<>();
        int start = 0;
        for (int i = 0; i < text.length(); i++) {
            if (ENDS.indexOf(text.charAt(i)) >= 0) {
                sentences.add(new Sentence(start, text.substring(start, i + 1)));
                start = i + 1;
            }
        }
        if (start < text.length()) {
            sentences.add(new Sentence(start, text.substring(start)));
        }
        return sentences;
    }
}
