package io.gongkai.engine.checklist;

import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A web address taken apart.
 *
 * @param text as the report writes it
 * @param host name or number of the host in lower case; empty where the address is malformed
 * @param key the same for addresses that open the same page
 */
public record WebAddress(String text, String host, String key) {

    private static final Pattern FORM = Pattern.compile(
            "(?:(?i:https?)://)?(\\p{Alnum}(?:[\\w-]*\\.)++[\\p{Alnum}-]{2,}|\\d{1,3}(?:\\.\\d{1,3}){3})(?::\\d{1,5})?([/?#][!-~]*)?");

    /** The last piece of the path has a digit, or has no name of its own and stands below one that has. */
    private static final Pattern SINGLE_PAGE = Pattern.compile(
            "/(?!(?:list|index|default|main|more|column)[^/]*$)(?:[^/?#]{0,60}[0-9][^/?#]{0,60}|[^/?#]{0,60}[0-9][^/?#]{0,60}/(?:page|content|show|view)\\.[a-z]{1,5}|[^/?#]{1,60}\\?[^/]{0,40}id=[0-9a-zA-Z]+[^/]{0,40})$");

    private static final Pattern NUMBER = Pattern.compile("\\d{1,3}(?:\\.\\d{1,3}){3}");

    static WebAddress of(String text) {
        Matcher matcher = FORM.matcher(text);
        if (!matcher.matches()) {
            return new WebAddress(text, "", text);
        }
        String host = matcher.group(1).toLowerCase(Locale.ROOT);
        String path = matcher.group(2) == null ? "" : matcher.group(2);
        return new WebAddress(text, host, host + (path.endsWith("/") ? path.substring(0, path.length() - 1) : path));
    }

    public boolean isWellFormed() {
        return !host.isEmpty();
    }

    /**
     * Whether it looks like that of a single page, which holds one thing: /info/1012/2301.htm, /show-55-1.html, /a?id=7; not a home
     * page, a list or a section, /xxgk/cwgk.htm.
     */
    public boolean isSinglePage() {
        return isWellFormed() && SINGLE_PAGE.matcher(key).find();
    }

    public boolean isNumber() {
        return NUMBER.matcher(host).matches();
    }
}
