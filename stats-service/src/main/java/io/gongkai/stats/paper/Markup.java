package io.gongkai.stats.paper;

/** Text inside of HTML and SVG. */
public final class Markup {

    private Markup() {}

    public static String escape(String text) {
        return text.replace("&", "&amp;")
                .replace("<", "&lt;")
                .replace(">", "&gt;")
                .replace("\"", "&quot;");
    }
}
