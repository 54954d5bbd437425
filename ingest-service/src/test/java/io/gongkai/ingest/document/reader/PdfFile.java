package io.gongkai.ingest.document.reader;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.HexFormat;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSStream;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDResources;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.common.PDStream;
import org.apache.pdfbox.pdmodel.encryption.AccessPermission;
import org.apache.pdfbox.pdmodel.encryption.StandardProtectionPolicy;
import org.apache.pdfbox.pdmodel.interactive.action.PDActionURI;
import org.apache.pdfbox.pdmodel.interactive.annotation.PDAnnotationLink;

/**
 * A PDF in the making. Chinese needs no font in it: either the characters are coded as Unicode by a name that every reader
 * knows, as many Chinese programs do, or glyphs are numbered and a map says what they mean, as Word does.
 */
public final class PdfFile {

    private static final int SIZE = 12;

    private final PDDocument document = new PDDocument();
    private final boolean mapped;
    private final COSDictionary fonts = new COSDictionary();
    private StringBuilder content = new StringBuilder();
    private PDPage page = new PDPage(PDRectangle.A4);
    private int y;

    private PdfFile(boolean mapped) {
        this.mapped = mapped;
        fonts.setItem("F1", font());
        page();
    }

    public static PdfFile aPdf() {
        return new PdfFile(false);
    }

    static PdfFile aPdfWithGlyphNumbers() {
        return new PdfFile(true);
    }

    public PdfFile page() {
        endPage();
        page = new PDPage(PDRectangle.A4);
        document.addPage(page);
        content = new StringBuilder();
        y = 780;
        return this;
    }

    public PdfFile line(String text) {
        return row(new int[] {60}, text);
    }

    /** Cells of a row at these places across the page. */
    PdfFile row(int[] places, String... cells) {
        for (int i = 0; i < cells.length; i++) {
            String hex = HexFormat.of().formatHex(cells[i].getBytes(StandardCharsets.UTF_16BE));
            content.append("BT /F1 %d Tf 1 0 0 1 %d %d Tm <%s> Tj ET%n".formatted(SIZE, places[i], y, hex));
        }
        y -= 20;
        return this;
    }

    /** An address over the last row. */
    PdfFile link(int from, int to, String address) {
        try {
            PDAnnotationLink link = new PDAnnotationLink();
            link.setRectangle(new PDRectangle(from, y + 20 - 4, to - from, SIZE + 6));
            PDActionURI action = new PDActionURI();
            action.setURI(address);
            link.setAction(action);
            page.getAnnotations().add(link);
            return this;
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
    }

    public byte[] bytes() {
        endPage();
        try (document;
                ByteArrayOutputStream bytes = new ByteArrayOutputStream()) {
            document.save(bytes);
            return bytes.toByteArray();
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
    }

    byte[] encrypted(String password) throws IOException {
        document.protect(new StandardProtectionPolicy("owner", password, new AccessPermission()));
        return bytes();
    }

    private void endPage() {
        try {
            PDStream stream = new PDStream(document);
            try (OutputStream to = stream.createOutputStream()) {
                to.write(content.toString().getBytes(StandardCharsets.US_ASCII));
            }
            page.setContents(stream);
            PDResources resources = new PDResources();
            resources.getCOSObject().setItem(COSName.FONT, fonts);
            page.setResources(resources);
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
    }

    private COSDictionary font() {
        COSDictionary collection = new COSDictionary();
        collection.setString(COSName.REGISTRY, "Adobe");
        collection.setString(COSName.ORDERING, mapped ? "Identity" : "GB1");
        collection.setInt(COSName.SUPPLEMENT, mapped ? 0 : 4);
        COSDictionary glyphs = new COSDictionary();
        glyphs.setItem(COSName.TYPE, COSName.FONT);
        glyphs.setItem(COSName.SUBTYPE, COSName.CID_FONT_TYPE0);
        glyphs.setName(COSName.BASE_FONT, "STSong-Light");
        glyphs.setItem(COSName.CIDSYSTEMINFO, collection);
        glyphs.setInt(COSName.DW, 1000);
        COSArray descendants = new COSArray();
        descendants.add(glyphs);
        COSDictionary font = new COSDictionary();
        font.setItem(COSName.TYPE, COSName.FONT);
        font.setItem(COSName.SUBTYPE, COSName.TYPE0);
        font.setName(COSName.BASE_FONT, "STSong-Light");
        font.setName(COSName.ENCODING, mapped ? "Identity-H" : "UniGB-UTF16-H");
        font.setItem(COSName.DESCENDANT_FONTS, descendants);
        if (mapped) {
            font.setItem(COSName.TO_UNICODE, meanings());
        }
        return font;
    }

    /** Glyph n means character n. */
    private COSStream meanings() {
        StringBuilder map = new StringBuilder("/CIDInit /ProcSet findresource begin 12 dict begin begincmap\n"
                + "1 begincodespacerange <0000> <ffff> endcodespacerange\n");
        for (int block = 0; block < 256; block += 64) {
            map.append("64 beginbfrange\n");
            for (int high = block; high < block + 64; high++) {
                map.append("<%02x00> <%02xff> <%02x00>%n".formatted(high, high, high));
            }
            map.append("endbfrange\n");
        }
        map.append("endcmap end end");
        COSStream stream = document.getDocument().createCOSStream();
        try (OutputStream to = stream.createOutputStream(COSName.FLATE_DECODE)) {
            to.write(map.toString().getBytes(StandardCharsets.US_ASCII));
            return stream;
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
    }
}
