package io.gongkai.ingest.table;

import java.util.regex.Pattern;

/** Texts that a spreadsheet would run instead of show (OWASP, CSV injection). */
public final class Formula {

    private static final Pattern BEGINNING = Pattern.compile("\\A[=+\\-@\\t\\r\\n＝＋－＠].*", Pattern.DOTALL);

    private Formula() {}

    private static boolean isIn(String cell) {
        return BEGINNING.matcher(cell).matches();
    }

    /** The cell as a spreadsheet shows it. */
    static String defused(String cell) {
        return isIn(cell) ? "'" + cell : cell;
    }

    /** Takes back the apostrophe that our own tables put there. */
    public static String plain(String cell) {
        return cell.startsWith("'") && isIn(cell.substring(1)) ? cell.substring(1) : cell;
    }
}
