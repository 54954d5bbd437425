package io.gongkai.ingest.document.reader;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import org.jspecify.annotations.Nullable;

/** Walks over the text of a Word file: what a reader sees with all changes accepted, without hidden words. */
final class WordText {

    /** Deleted or moved away; properties as they were before; what stands beside the text. */
    private static final Set<String> SKIPPED = Set.of(
            "del",
            "moveFrom",
            "pPrChange",
            "rPrChange",
            "numberingChange",
            "sectPr",
            "tblPr",
            "tblGrid",
            "trPr",
            "tcPr");

    private static final Pattern HYPERLINK = Pattern.compile("HYPERLINK\\s+\"(https?://[^\"\\s]{1,2048})\"");

    private final XMLStreamReader xml;
    private final Links links;
    private final WordParagraph.Numbers numbers;
    private final ExtractedText into;
    private final Deque<WordParagraph> paragraphs = new ArrayDeque<>();
    private final Deque<WordTable> tables = new ArrayDeque<>();
    private final StringBuilder field = new StringBuilder();
    private @Nullable String address;
    private int addressedFrom;
    private boolean inRun;
    private boolean hidden;
    private @Nullable StringBuilder taken;

    WordText(XMLStreamReader xml, Links links, WordParagraph.Numbers numbers, ExtractedText into) {
        this.xml = xml;
        this.links = links;
        this.numbers = numbers;
        this.into = into;
    }

    void read() throws XMLStreamException {
        while (xml.hasNext()) {
            switch (SafeXml.next(xml)) {
                case XMLStreamConstants.START_ELEMENT -> start();
                case XMLStreamConstants.END_ELEMENT -> end();
                case XMLStreamConstants.CHARACTERS, XMLStreamConstants.CDATA -> characters();
                default -> {}
            }
        }
    }

    private void start() throws XMLStreamException {
        if (WordXml.isFallback(xml) || WordXml.isWord(xml) && SKIPPED.contains(xml.getLocalName())) {
            SafeXml.skip(xml);
        } else if (WordXml.isWord(xml)) {
            open(xml.getLocalName());
        }
    }

    private void open(String name) {
        switch (name) {
            case "p" -> push(paragraphs, new WordParagraph());
            case "tbl" -> push(tables, new WordTable());
            case "tr" -> tables.stream().findFirst().ifPresent(WordTable::openRow);
            case "pStyle" -> paragraph().style(WordXml.attribute(xml, "val"));
            case "numId" -> paragraph().list(WordXml.attribute(xml, "val"));
            case "ilvl" -> paragraph().level(WordXml.number(WordXml.attribute(xml, "val"), 0));
            case "r" -> inRun = true;
            case "vanish" -> hidden = inRun && WordXml.isOn(xml);
            case "t" -> taken = new StringBuilder();
            case "instrText" -> taken = field;
            case "tab" -> write(inRun ? "\t" : "");
            case "br", "cr" -> write("\n");
            case "noBreakHyphen" -> write("-");
            case "hyperlink" -> begin(links.address(WordXml.attribute(xml, "id")));
            case "fldChar" -> field(WordXml.attribute(xml, "fldCharType"));
            default -> {}
        }
    }

    private void end() {
        if (!WordXml.isWord(xml)) {
            return;
        }
        switch (xml.getLocalName()) {
            case "t" -> {
                write(taken == null ? "" : taken);
                taken = null;
            }
            case "instrText" -> taken = null;
            case "r" -> {
                inRun = false;
                hidden = false;
            }
            case "hyperlink" -> endAddress();
            case "p" -> endParagraph();
            case "tc" -> tables.stream().findFirst().ifPresent(WordTable::endCell);
            case "tbl" -> endTable();
            default -> {}
        }
    }

    private void characters() {
        if (taken != null) {
            taken.append(xml.getTextCharacters(), xml.getTextStart(), xml.getTextLength());
        }
    }

    /** A field shows a result and hides an instruction, which may be an address. */
    private void field(@Nullable String kind) {
        if ("begin".equals(kind)) {
            field.setLength(0);
        } else if ("separate".equals(kind)) {
            Matcher link = HYPERLINK.matcher(field);
            begin(link.find() ? link.group(1) : null);
        } else if ("end".equals(kind)) {
            endAddress();
        }
    }

    private void begin(@Nullable String newAddress) {
        address = newAddress;
        addressedFrom = paragraph().length();
    }

    private void endAddress() {
        paragraph().address(address, addressedFrom);
        address = null;
    }

    private void write(CharSequence piece) {
        if (!hidden) {
            paragraph().append(piece);
        }
    }

    private void endParagraph() {
        String text = paragraphs.isEmpty() ? "" : paragraphs.pop().finish(numbers);
        if (!tables.isEmpty()) {
            tables.element().write(text);
        } else if (!text.isEmpty()) {
            into.line(text);
        }
    }

    private void endTable() {
        WordTable table = tables.poll();
        if (table != null && !tables.isEmpty()) {
            table.writeInto(tables.element());
        } else if (table != null) {
            table.writeInto(into);
        }
    }

    /** What stands outside of any paragraph goes nowhere. */
    private WordParagraph paragraph() {
        return paragraphs.isEmpty() ? new WordParagraph() : paragraphs.element();
    }

    private static <T> void push(Deque<T> stack, T added) {
        if (stack.size() >= ExtractionLimits.MAX_NESTING) {
            throw new FlawException(Flaw.TOO_COMPLEX);
        }
        stack.push(added);
    }
}
