package io.gongkai.ingest.document.reader;

import java.util.Arrays;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Takes the marks of Markdown away and leaves what it says: headings, tables, addresses. */
final class MarkdownReader implements DocumentReader {

    private static final Pattern HEADING = Pattern.compile("^ {0,3}#{1,6}[ \\t]+(.*?)[ \\t#]*$");
    private static final Pattern RULE = Pattern.compile("^[ |]*(?::?-{3,}:?[ |]*)+$");
    private static final Pattern LINK =
            Pattern.compile("\\[([^\\]\\n]{0,300})]\\(<?([^\\s)>]{1,2048})>?(?: \"[^\"\\n]*\")?\\)");
    private static final Pattern AUTOMATIC_LINK = Pattern.compile("<(https?://[^>\\s]{1,2048})>");
    private static final Pattern EMPHASIS = Pattern.compile("(\\*\\*|__)(?=\\S)([^\\n]{1,500}?)(?<=\\S)\\1");
    private static final Pattern ESCAPED = Pattern.compile("\\\\([\\\\`*_{}\\[\\]()#+.!|-])");

    /** A heading with a number sign, or the line between the head and the body of a table. */
    static boolean isMarkdown(String text) {
        return text.lines().limit(2_000).anyMatch(line -> HEADING.matcher(line).matches() || isTableRule(line));
    }

    @Override
    public void read(byte[] content, ExtractedText into) {
        String text = TextDecoder.decode(content).orElseThrow(() -> new FlawException(Flaw.UNKNOWN_ENCODING));
        text.lines().forEach(line -> line(line, into));
    }

    private static void line(String line, ExtractedText into) {
        String bare = line.strip();
        if (isTableRule(line)) {
            return;
        }
        if (bare.length() > 1 && bare.startsWith("|") && bare.endsWith("|")) {
            into.row(cells(bare));
            return;
        }
        into.line(inline(HEADING.matcher(line).replaceFirst("$1")));
    }

    private static List<String> cells(String row) {
        String inner = row.substring(1, row.length() - 1);
        return Arrays.stream(inner.split("(?<!\\\\)\\|", -1))
                .map(MarkdownReader::inline)
                .toList();
    }

    private static String inline(String text) {
        String linked = LINK.matcher(text).replaceAll(found -> {
            boolean same = found.group(1).equals(found.group(2));
            String shown = same ? found.group(2) : (found.group(1) + ' ' + found.group(2)).strip();
            return Matcher.quoteReplacement(shown);
        });
        String plain = AUTOMATIC_LINK.matcher(linked).replaceAll("$1");
        plain = EMPHASIS.matcher(plain).replaceAll("$2");
        return ESCAPED.matcher(plain).replaceAll("$1");
    }

    private static boolean isTableRule(String line) {
        return line.indexOf('|') >= 0 && RULE.matcher(line).matches();
    }
}
