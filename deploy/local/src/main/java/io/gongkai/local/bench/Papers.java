package io.gongkai.local.bench;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.HexFormat;
import java.util.Random;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/** Files with a text: as Word and as PDF, of so many pages; built by hand, since this module needs no library for it. */
final class Papers {

    private static final int LINES = 38;
    private static final int CHARACTERS = 36;
    private static final String TYPES = """
            <Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"><Override \
            PartName="/word/document.xml" ContentType="application/vnd.openxmlformats-officedocument.wordprocessingml\
            .document.main+xml"/></Types>""";
    /** As Word writes it: glyphs are numbered, and a map says what they mean. */
    private static final String FONT = """
            << /Type /Font /Subtype /Type0 /BaseFont /SimSun /Encoding /Identity-H /ToUnicode 4 0 R /DescendantFonts [ \
            << /Type /Font /Subtype /CIDFontType0 /BaseFont /SimSun /DW 1000 \
            /CIDSystemInfo << /Registry (Adobe) /Ordering (Identity) /Supplement 0 >> >> ] >>""";

    private final String text;

    Papers(String text) {
        this.text = text;
    }

    /** Each line a paragraph; the noise is a picture of so many bytes that cannot be compressed. */
    byte[] word(int pages, int noise, long seed) {
        StringBuilder xml = new StringBuilder(
                "<w:document xmlns:w=\"http://schemas.openxmlformats.org/" + "wordprocessingml/2006/main\"><w:body>");
        for (int i = 0; i < pages * LINES; i++) {
            xml.append("<w:p><w:r><w:t>").append(line(i)).append("</w:t></w:r></w:p>");
        }
        xml.append("<w:p><w:r><w:t>").append(seed).append("</w:t></w:r></w:p></w:body></w:document>");
        byte[] picture = new byte[noise];
        new Random(seed).nextBytes(picture);
        try (ByteArrayOutputStream bytes = new ByteArrayOutputStream()) {
            try (ZipOutputStream zip = new ZipOutputStream(bytes)) {
                add(zip, "[Content_Types].xml", TYPES.getBytes(StandardCharsets.UTF_8));
                add(zip, "word/document.xml", xml.toString().getBytes(StandardCharsets.UTF_8));
                add(zip, "word/media/image1.png", picture);
            }
            return bytes.toByteArray();
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
    }

    byte[] pdf(int pages, long seed) {
        StringBuilder pdf = new StringBuilder("%PDF-1.4\n");
        int[] offsets = new int[4 + pages * 2];
        object(pdf, offsets, 0, "<< /Type /Catalog /Pages 2 0 R >>");
        StringBuilder kids = new StringBuilder();
        for (int page = 0; page < pages; page++) {
            kids.append(5 + page * 2).append(" 0 R ");
        }
        object(pdf, offsets, 1, "<< /Type /Pages /Count " + pages + " /Kids [ " + kids + "] >>");
        object(pdf, offsets, 2, FONT);
        object(pdf, offsets, 3, stream(meanings()));
        for (int page = 0; page < pages; page++) {
            int content = 6 + page * 2;
            object(
                    pdf,
                    offsets,
                    4 + page * 2,
                    "<< /Type /Page /Parent 2 0 R /MediaBox [0 0 595 842] /Contents " + content
                            + " 0 R /Resources << /Font << /F1 3 0 R >> >> >>");
            object(pdf, offsets, 5 + page * 2, stream(lines(page, seed)));
        }
        int table = pdf.length();
        pdf.append("xref\n0 ").append(offsets.length + 1).append("\n0000000000 65535 f \n");
        for (int offset : offsets) {
            pdf.append("%010d 00000 n %n".formatted(offset));
        }
        pdf.append("trailer << /Size ").append(offsets.length + 1).append(" /Root 1 0 R >>\nstartxref\n");
        return pdf.append(table).append("\n%%EOF\n").toString().getBytes(StandardCharsets.US_ASCII);
    }

    private String lines(int page, long seed) {
        StringBuilder lines = new StringBuilder();
        for (int i = 0; i < LINES; i++) {
            String line = i == 0 ? line(page * LINES) + seed : line(page * LINES + i);
            String hex = HexFormat.of().formatHex(line.getBytes(StandardCharsets.UTF_16BE));
            lines.append("BT /F1 12 Tf 1 0 0 1 70 %d Tm <%s> Tj ET%n".formatted(790 - i * 19, hex));
        }
        return lines.toString();
    }

    /** The text over and over, cut into lines. */
    private String line(int number) {
        int from = number * CHARACTERS % (text.length() - CHARACTERS);
        return text.substring(from, from + CHARACTERS).replaceAll("[\\s<>&]", "，");
    }

    /** Glyph n means character n; the map holds those that the text has, as that of a word processor does. */
    private String meanings() {
        StringBuilder map = new StringBuilder();
        map.append("/CIDInit /ProcSet findresource begin 12 dict begin begincmap\n");
        map.append("1 begincodespacerange <0000> <ffff> endcodespacerange\n");
        (text + "0123456789，")
                .chars()
                .distinct()
                .forEach(character ->
                        map.append("1 beginbfchar <%04x> <%04x> endbfchar%n".formatted(character, character)));
        return map.append("endcmap end end").toString();
    }

    private static String stream(String content) {
        return "<< /Length " + content.length() + " >> stream\n" + content + "\nendstream";
    }

    private static void object(StringBuilder pdf, int[] offsets, int index, String content) {
        offsets[index] = pdf.length();
        pdf.append(index + 1).append(" 0 obj ").append(content).append(" endobj\n");
    }

    private static void add(ZipOutputStream zip, String name, byte[] content) throws IOException {
        zip.putNextEntry(new ZipEntry(name));
        zip.write(content);
        zip.closeEntry();
    }
}
