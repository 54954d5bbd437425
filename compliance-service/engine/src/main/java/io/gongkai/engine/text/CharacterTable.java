package io.gongkai.engine.text;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;

/**
 * One canonical character for each way of writing it: full width to half width, brackets, dashes and quotation marks to one
 * form each, traditional to simplified (the one-to-one part of ICU's Hant-Hans).
 */
final class CharacterTable {

    private static final String SIMPLIFIED = "/text/traditional-simplified.txt";
    private static final int FULL_WIDTH_OFFSET = 0xFF01 - '!';

    private final char[] canonical = new char[Character.MAX_VALUE + 1];

    private CharacterTable() {
        for (int c = 0; c < canonical.length; c++) {
            canonical[c] = (char) c;
        }
        for (int c = 0xFF01; c <= 0xFF5E; c++) {
            canonical[c] = (char) (c - FULL_WIDTH_OFFSET);
        }
        all("〔【［﹝", '[');
        all("〕】］﹞", ']');
        all("﹙", '(');
        all("﹚", ')');
        all("–—―─━═－﹣−‐‑‒～〜~", '-');
        all("‘’“”「」『』＂", '"');
        all("﹐", ',');
        all("﹑､", '、');
        all("｡﹒", '。');
        all("〈", '《');
        all("〉", '》');
        all("｜│┃║", '|');
        all("┌┬┐├┼┤└┴┘┏┳┓┣╋┫┗┻┛╔╦╗╠╬╣╚╩╝", '+');
        all("０", '0');
        all("〇○", '〇');
        loadSimplified();
    }

    static CharacterTable load() {
        return new CharacterTable();
    }

    char canonical(char c) {
        return canonical[c];
    }

    private void all(String variants, char to) {
        for (int i = 0; i < variants.length(); i++) {
            canonical[variants.charAt(i)] = to;
        }
    }

    private void loadSimplified() {
        try (InputStream in = CharacterTable.class.getResourceAsStream(SIMPLIFIED)) {
            if (in == null) {
                throw new IllegalStateException("Not on the class path: " + SIMPLIFIED);
            }
            String pairs = new String(in.readAllBytes(), StandardCharsets.UTF_8).replaceAll("\\s", "");
            for (int i = 0; i + 1 < pairs.length(); i += 2) {
                canonical[pairs.charAt(i)] = pairs.charAt(i + 1);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
