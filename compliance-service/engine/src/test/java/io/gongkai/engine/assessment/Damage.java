package io.gongkai.engine.assessment;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Map;
import java.util.Random;

/** Ways in which real reports are damaged without meaning anything else. */
enum Damage {
    FULL_WIDTH_DIGITS {
        @Override
        String apply(String text, Random random) {
            StringBuilder out = new StringBuilder();
            text.chars().forEach(c -> out.append((char) (c >= '0' && c <= '9' ? c - '0' + '０' : c)));
            return out.toString();
        }
    },
    TRADITIONAL_CHARACTERS {
        @Override
        String apply(String text, Random random) {
            StringBuilder out = new StringBuilder();
            text.chars().forEach(c -> out.append(TRADITIONAL.getOrDefault((char) c, (char) c)));
            return out.toString();
        }
    },
    BLANKS_INSIDE_WORDS {
        @Override
        String apply(String text, Random random) {
            return between(text, random, 0.05, " ");
        }
    },
    ODD_BLANKS {
        @Override
        String apply(String text, Random random) {
            return text.replace("\n", "\u3000\u00A0\n\t");
        }
    },
    WINDOWS_LINE_ENDS {
        @Override
        String apply(String text, Random random) {
            return text.replace("\n", "\r\n");
        }
    },
    EMOJI {
        @Override
        String apply(String text, Random random) {
            return between(text, random, 0.02, "\uD83D\uDCE2");
        }
    },
    DOUBLED_PAUSES {
        @Override
        String apply(String text, Random random) {
            return text.replace("。", "，。").replace("；", "、；");
        }
    },
    PAGE_NUMBERS {
        @Override
        String apply(String text, Random random) {
            return text.replace("。\n", "。\n- 7 -\n");
        }
    },
    OTHER_BRACKETS {
        @Override
        String apply(String text, Random random) {
            return text.replace('〔', '［').replace('〕', '］').replace('（', '(').replace('）', ')');
        }
    };

    private static final Map<Character, Character> TRADITIONAL = traditional();

    abstract String apply(String text, Random random);

    /** Puts something between two Chinese characters now and then. */
    private static String between(String text, Random random, double share, String what) {
        StringBuilder out = new StringBuilder();
        for (int i = 0; i < text.length(); i++) {
            boolean inside = i > 0 && isHan(text.charAt(i - 1)) && isHan(text.charAt(i));
            if (inside && random.nextDouble() < share) {
                out.append(what);
            }
            out.append(text.charAt(i));
        }
        return out.toString();
    }

    private static boolean isHan(char c) {
        return c >= '\u4E00' && c <= '\u9FFF';
    }

    private static Map<Character, Character> traditional() {
        try (InputStream in = Damage.class.getResourceAsStream("/text/traditional-simplified.txt")) {
            String pairs = new String(in.readAllBytes(), StandardCharsets.UTF_8).replaceAll("\\s", "");
            Map<Character, Character> map = new HashMap<>();
            for (int i = 0; i + 1 < pairs.length(); i += 2) {
                map.putIfAbsent(pairs.charAt(i + 1), pairs.charAt(i));
            }
            return map;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
