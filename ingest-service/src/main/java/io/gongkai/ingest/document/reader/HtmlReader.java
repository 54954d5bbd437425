package io.gongkai.ingest.document.reader;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.regex.Pattern;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.parser.Parser;
import org.jsoup.select.NodeTraversor;

/** Reads a page as a browser shows it; loads nothing and runs nothing. */
final class HtmlReader implements DocumentReader {

    private static final Pattern BEGINS = Pattern.compile(
            "\\s*(?:<\\?xml[^>]{0,200}>\\s*)?<(?:!doctype html|html|head|body)\\b.*",
            Pattern.CASE_INSENSITIVE | Pattern.DOTALL);
    private static final Pattern TAG =
            Pattern.compile("</(?:p|div|td|tr|table|span|h[1-6]|li|body|html)>", Pattern.CASE_INSENSITIVE);
    private static final int ENOUGH_TAGS = 3;
    private static final int LOOKED_AT = 64 * 1024;

    static boolean isHtml(String text) {
        String start = text.substring(0, Math.min(text.length(), LOOKED_AT));
        return BEGINS.matcher(start).matches()
                || TAG.matcher(start).results().limit(ENOUGH_TAGS).count() == ENOUGH_TAGS;
    }

    @Override
    public void read(byte[] content, ExtractedText into) throws IOException {
        Parser parser = Parser.htmlParser().setMaxDepth(ExtractionLimits.MAX_NESTING);
        // Where our own look at the bytes finds no encoding, the page may still name one.
        Document page = TextDecoder.decode(content).isPresent()
                ? Jsoup.parse(TextDecoder.decode(content).orElseThrow(), "", parser)
                : Jsoup.parse(new ByteArrayInputStream(content), null, "", parser);
        HtmlText text = new HtmlText(into);
        NodeTraversor.traverse(text, page);
        text.end();
    }
}
