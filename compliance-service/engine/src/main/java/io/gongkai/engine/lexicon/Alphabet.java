package io.gongkai.engine.lexicon;

import java.util.Collection;

/**
 * The characters of a dictionary, numbered from one in the order of their first use. A trie over small numbers lies close
 * together in memory, where one over the whole of Unicode misses the processor's cache at nearly every character.
 */
final class Alphabet {

    private final char[] numbers = new char[Character.MAX_VALUE + 1];
    private final int size;

    Alphabet(Collection<String> terms) {
        char next = 1;
        for (String term : terms) {
            for (int i = 0; i < term.length(); i++) {
                if (numbers[term.charAt(i)] == 0) {
                    numbers[term.charAt(i)] = next++;
                }
            }
        }
        size = next - 1;
    }

    /** Number of its characters, and of the last one. */
    int size() {
        return size;
    }

    /** Number of a character; zero where no term holds it. */
    char number(char c) {
        return numbers[c];
    }

    /** The words in numbers, of the same length. */
    String numbered(CharSequence words) {
        char[] numbered = new char[words.length()];
        for (int i = 0; i < numbered.length; i++) {
            numbered[i] = numbers[words.charAt(i)];
        }
        return new String(numbered);
    }
}
