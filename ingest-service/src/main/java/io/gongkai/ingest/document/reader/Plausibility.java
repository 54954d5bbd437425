package io.gongkai.ingest.document.reader;

import java.nio.charset.Charset;
import java.util.BitSet;

/** Tells Chinese from bytes that merely happen to be characters: the wrong encoding brings rare ones. */
final class Plausibility {

    /** The 3,755 characters of level 1 of GB 2312, which make up over 99 % of running text. */
    private static final BitSet COMMON = common();

    private static final double ENOUGH = 0.8;
    private static final String PUNCTUATION = "“”‘’—…·×℃№、。《》〈〉【】〔〕「」『』";

    private Plausibility() {}

    static boolean isChinese(String text) {
        int plausible = 0;
        int all = 0;
        int han = 0;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (isControl(c)) {
                return false;
            }
            if (c > ' ') {
                all++;
                boolean common = COMMON.get(c);
                han += common ? 1 : 0;
                plausible += common || isMark(c) ? 1 : 0;
            }
        }
        return han > 0 && plausible >= ENOUGH * all;
    }

    /** Characters that no text holds, but any binary file does. */
    static boolean isControl(char c) {
        return c < ' ' && c != '\t' && c != '\n' && c != '\r' && c != '\f' && c != 0x1a || c == 0x7f || c == 0xffff;
    }

    private static boolean isMark(char c) {
        boolean wide = c >= 0xff01 && c <= 0xff5e || c >= 0x2460 && c <= 0x249b || c == 0x3000;
        return c < 0x7f || wide || PUNCTUATION.indexOf(c) >= 0;
    }

    private static BitSet common() {
        BitSet common = new BitSet(0x10000);
        Charset gb2312 = Charset.forName("GB2312");
        for (int row = 0xb0; row <= 0xd7; row++) {
            for (int cell = 0xa1; cell <= 0xfe; cell++) {
                String character = new String(new byte[] {(byte) row, (byte) cell}, gb2312);
                if (character.length() == 1 && character.charAt(0) != '\ufffd') {
                    common.set(character.charAt(0));
                }
            }
        }
        return common;
    }
}
