package io.gongkai.compliance.deadletter;

/** Words of a damaged event, made fit for a header, a log line and a column. */
final class Printable {

    private static final int LONGEST = 500;

    private Printable() {}

    static String of(String words) {
        String line = words.replaceAll("\\p{Cntrl}", "\uFFFD");
        return line.length() <= LONGEST ? line : line.substring(0, LONGEST);
    }
}
