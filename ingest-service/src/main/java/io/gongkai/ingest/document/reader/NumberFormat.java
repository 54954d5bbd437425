package io.gongkai.ingest.document.reader;

import java.util.Locale;

/** Writes a number as Word numbers its lists; names as in ECMA-376, 17.18.59. */
final class NumberFormat {

    private static final String HAN = "零一二三四五六七八九";
    private static final String LEGAL = "零壹贰叁肆伍陆柒捌玖";
    private static final int[] ROMAN = {1000, 900, 500, 400, 100, 90, 50, 40, 10, 9, 5, 4, 1};
    private static final String[] ROMAN_DIGITS = {"M", "CM", "D", "CD", "C", "XC", "L", "XL", "X", "IX", "V", "IV", "I"
    };
    private static final int CIRCLED = 20;

    private NumberFormat() {}

    static String write(int number, String format) {
        return switch (format) {
            case "none" -> "";
            case "bullet" -> "•";
            case "chineseCounting",
                    "chineseCountingThousand",
                    "japaneseCounting",
                    "taiwaneseCounting",
                    "taiwaneseCountingThousand" -> han(number, HAN, "十百千");
            case "chineseLegalSimplified", "ideographLegalTraditional" -> han(number, LEGAL, "拾佰仟");
            case "ideographDigital", "japaneseDigitalTenThousand", "taiwaneseDigital" -> digits(number);
            case "decimalEnclosedCircle", "decimalEnclosedCircleChinese" -> circled(number);
            case "decimalFullWidth", "decimalFullWidth2" -> fullWidth(number);
            case "upperRoman" -> roman(number);
            case "lowerRoman" -> roman(number).toLowerCase(Locale.ROOT);
            case "upperLetter" -> letter(number, 'A');
            case "lowerLetter" -> letter(number, 'a');
            default -> Integer.toString(number);
        };
    }

    private static String han(int number, String digits, String units) {
        if (number <= 0 || number >= 10_000) {
            return Integer.toString(number);
        }
        StringBuilder han = new StringBuilder();
        String decimal = Integer.toString(number);
        for (int i = 0; i < decimal.length(); i++) {
            int digit = decimal.charAt(i) - '0';
            int unit = decimal.length() - 1 - i;
            if (digit > 0) {
                han.append(digits.charAt(digit)).append(unit > 0 ? units.charAt(unit - 1) : "");
            } else if (!decimal.substring(i).matches("0+") && han.charAt(han.length() - 1) != digits.charAt(0)) {
                han.append(digits.charAt(0));
            }
        }
        // Ten to nineteen: 十二, not 一十二.
        return number >= 10 && number < 20 ? han.substring(1) : han.toString();
    }

    private static String digits(int number) {
        StringBuilder written = new StringBuilder();
        for (char digit : Integer.toString(number).toCharArray()) {
            written.append(digit == '0' ? '〇' : digit == '-' ? '-' : HAN.charAt(digit - '0'));
        }
        return written.toString();
    }

    private static String circled(int number) {
        return number >= 1 && number <= CIRCLED ? Character.toString('①' + number - 1) : Integer.toString(number);
    }

    private static String fullWidth(int number) {
        return Integer.toString(number)
                .chars()
                .map(digit -> digit - '0' + '０')
                .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
                .toString();
    }

    private static String roman(int number) {
        if (number <= 0 || number >= 4_000) {
            return Integer.toString(number);
        }
        StringBuilder roman = new StringBuilder();
        int left = number;
        for (int i = 0; i < ROMAN.length; i++) {
            while (left >= ROMAN[i]) {
                roman.append(ROMAN_DIGITS[i]);
                left -= ROMAN[i];
            }
        }
        return roman.toString();
    }

    /** a to z, then aa to zz and so on. */
    private static String letter(int number, char first) {
        if (number <= 0 || number > 26 * 50) {
            return Integer.toString(number);
        }
        return Character.toString(first + (number - 1) % 26).repeat((number - 1) / 26 + 1);
    }
}
