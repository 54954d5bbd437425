package io.gongkai.demo.report;

import io.gongkai.demo.draft.Draft;
import io.gongkai.demo.draft.Edit;
import io.gongkai.demo.phrase.Dice;
import io.gongkai.demo.phrase.PhraseBook;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** What conversions and careless copying do to a text; none of it is an error of the school. */
enum Damage {
    /** As a PDF breaks lines, inside of words. */
    LINE_BREAKS {
        @Override
        List<Edit> edits(String text, Dice dice) {
            int width = dice.between(36, 46);
            List<Edit> edits = new ArrayList<>();
            int column = 0;
            for (int i = 1; i < text.length(); i++) {
                column = text.charAt(i - 1) == '\n' ? 0 : column + 1;
                if (column >= width && betweenWords(text, i) && !inTable(text, i)) {
                    edits.add(new Edit(i, i, "\n"));
                    column = 0;
                }
            }
            return edits;
        }
    },
    /** Blanks inside of words. */
    BLANKS {
        @Override
        List<Edit> edits(String text, Dice dice) {
            List<Edit> edits = new ArrayList<>();
            for (int i = text.indexOf('\n') + 2; i < text.length(); i++) {
                if (dice.below(110) == 0 && betweenWords(text, i)) {
                    edits.add(new Edit(i, i, " "));
                }
            }
            return edits;
        }
    },
    DOUBLED_MARKS {
        @Override
        List<Edit> edits(String text, Dice dice) {
            List<Edit> edits = new ArrayList<>();
            for (int i = text.indexOf('，'); i >= 0; i = text.indexOf('，', i + 1)) {
                if (dice.below(12) == 0) {
                    edits.add(new Edit(i, i + 1, dice.pick(List.of(",、", "，,", "，，"))));
                }
            }
            return edits;
        }
    },
    FULL_WIDTH_DIGITS {
        @Override
        List<Edit> edits(String text, Dice dice) {
            List<Edit> edits = new ArrayList<>();
            for (int i = text.indexOf('\n') + 1; i < text.length(); i++) {
                if (Character.isDigit(text.charAt(i)) && !inTable(text, i)) {
                    String wide = Character.toString((char) (text.charAt(i) - '0' + '０'));
                    edits.add(new Edit(i, i + 1, wide));
                }
            }
            return edits;
        }
    },
    PAGE_NUMBERS {
        @Override
        List<Edit> edits(String text, Dice dice) {
            List<Edit> edits = new ArrayList<>();
            int line = 0;
            for (int i = text.indexOf('\n'); i >= 0 && i + 1 < text.length(); i = text.indexOf('\n', i + 1)) {
                if (++line % 9 == 0 && !inTable(text, i)) {
                    edits.add(new Edit(i + 1, i + 1, "- " + line / 9 + " -\n"));
                }
            }
            return edits;
        }
    },
    TRADITIONAL {
        @Override
        List<Edit> edits(String text, Dice dice) {
            List<Edit> edits = new ArrayList<>();
            for (int i = 0; i < text.length(); i++) {
                String other = CHARACTERS.get(text.charAt(i));
                if (other != null && !inTable(text, i)) {
                    edits.add(new Edit(i, i + 1, other));
                }
            }
            return edits;
        }
    };

    private static final Map<Character, String> CHARACTERS = PhraseBook.lines("traditional.txt").stream()
            .collect(Collectors.toMap(line -> line.charAt(0), line -> line.substring(1)));

    abstract List<Edit> edits(String text, Dice dice);

    Draft to(Draft draft, Dice dice) {
        return draft.edited(edits(draft.text(), dice));
    }

    private static boolean betweenWords(String text, int at) {
        return Character.isIdeographic(text.charAt(at - 1)) && Character.isIdeographic(text.charAt(at));
    }

    /** Lines with an address are left alone: a broken address would be another one. */
    private static boolean inTable(String text, int at) {
        int start = text.lastIndexOf('\n', at - 1) + 1;
        int end = text.indexOf('\n', at);
        String line = text.substring(start, end < 0 ? text.length() : Math.max(start, end));
        return line.contains("http") || line.contains("|") || line.contains("\t");
    }
}
