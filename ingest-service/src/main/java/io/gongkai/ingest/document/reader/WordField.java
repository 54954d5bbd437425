package io.gongkai.ingest.document.reader;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Binary Word writes a field as its instruction and its result between marks, and breaks as control characters. */
final class WordField {

    private static final char BEGIN = 0x13;
    private static final char SEPARATE = 0x14;
    private static final char END = 0x15;
    private static final Pattern LINK = Pattern.compile("HYPERLINK\\s+\"?(https?://[^\"\\s]{1,2048})");

    private WordField() {}

    /** What a reader sees, addresses behind the words that lead to them. */
    static String shown(CharSequence text) {
        StringBuilder shown = new StringBuilder();
        StringBuilder instruction = new StringBuilder();
        String address = "";
        int open = 0;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c == BEGIN) {
                open++;
                instruction.setLength(0);
            } else if (c == SEPARATE) {
                open = Math.max(0, open - 1);
                Matcher link = LINK.matcher(instruction);
                address = link.find() ? link.group(1) : "";
                instruction.setLength(0);
            } else if (c == END) {
                // Without a separator there was no result, and the instruction is still open.
                open = instruction.length() > 0 ? Math.max(0, open - 1) : open;
                append(shown, address);
                address = "";
                instruction.setLength(0);
            } else if (open > 0) {
                instruction.append(c);
            } else {
                shown.append(plain(c));
            }
        }
        return shown.toString();
    }

    private static void append(StringBuilder shown, String address) {
        if (!address.isEmpty() && shown.indexOf(address) < 0) {
            shown.append(' ').append(address);
        }
    }

    private static String plain(char c) {
        return switch (c) {
            case 0x0b, 0x0c -> "\n";
            case 0x1e -> "-";
            case '\t' -> "\t";
            default -> c < ' ' ? "" : Character.toString(c);
        };
    }
}
