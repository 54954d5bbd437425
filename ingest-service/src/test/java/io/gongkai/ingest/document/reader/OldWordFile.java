package io.gongkai.ingest.document.reader;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import org.apache.poi.poifs.filesystem.POIFSFileSystem;

/**
 * A binary Word file, put together byte by byte after [MS-DOC], since no library writes one from nothing: a header, the
 * text in one piece, one page each of character and paragraph properties.
 */
public final class OldWordFile {

    private static final int TEXT_AT = 1024;
    private static final int PAGE = 512;
    private static final byte[] PLAIN = {};
    /** sprmPFInTable on. */
    private static final byte[] IN_TABLE = {0x16, 0x24, 1};
    /** And sprmPFTtp, which ends a row. */
    private static final byte[] END_OF_ROW = {0x16, 0x24, 1, 0x17, 0x24, 1};

    private final StringBuilder text = new StringBuilder();
    private final List<Integer> ends = new ArrayList<>();
    private final List<byte[]> properties = new ArrayList<>();

    public static OldWordFile anOldWordFile() {
        return new OldWordFile();
    }

    public OldWordFile line(String line) {
        return paragraph(line + '\r', PLAIN);
    }

    OldWordFile row(String... cells) {
        for (String cell : cells) {
            paragraph(cell + '\u0007', IN_TABLE);
        }
        return paragraph("\u0007", withCells(cells.length));
    }

    private OldWordFile paragraph(String words, byte[] property) {
        text.append(words);
        ends.add(text.length());
        properties.add(property);
        return this;
    }

    /** sprmTDefTable: how many cells the row has and where they end. */
    private static byte[] withCells(int cells) {
        int size = 1 + (cells + 1) * 2 + cells * 20;
        ByteBuffer property = buffer(END_OF_ROW.length + 4 + size);
        property.put(END_OF_ROW)
                .putShort((short) 0xd608)
                .putShort((short) (size + 1))
                .put((byte) cells);
        for (int i = 0; i <= cells; i++) {
            property.putShort((short) (i * 2000));
        }
        return property.array();
    }

    public byte[] bytes() {
        int textEnd = TEXT_AT + text.length() * 2;
        int characters = (textEnd + PAGE - 1) / PAGE;
        ByteBuffer tables = buffer(4096);
        ByteBuffer main = buffer(Math.max(8192, (characters + 2) * PAGE));
        header(main, textEnd);
        main.position(TEXT_AT).put(text.toString().getBytes(StandardCharsets.UTF_16LE));
        characterPage(main, characters, textEnd);
        paragraphPage(main, characters + 1);
        styles(main, tables);
        section(main, tables);
        pages(main, tables, 12, characters, textEnd);
        pages(main, tables, 13, characters + 1, textEnd);
        at(main, tables, 15, buffer(4));
        at(main, tables, 31, buffer(600));
        pieces(main, tables);
        return file(main.array(), tables.array());
    }

    private void header(ByteBuffer main, int textEnd) {
        main.putShort(0, (short) 0xa5ec).putShort(2, (short) 0xc1).putShort(6, (short) 0x0804);
        main.putShort(10, (short) 0x0200).putShort(12, (short) 0xbf);
        main.putInt(24, TEXT_AT).putInt(28, textEnd);
        main.putShort(32, (short) 14).putShort(62, (short) 22).putShort(152, (short) 93);
        main.putInt(64, textEnd).putInt(76, text.length());
    }

    /** One run without properties. */
    private static void characterPage(ByteBuffer main, int page, int textEnd) {
        int at = page * PAGE;
        main.putInt(at, TEXT_AT).putInt(at + 4, textEnd).put(at + PAGE - 1, (byte) 1);
    }

    /** Properties stand at the end of the page, each at an even place. */
    private void paragraphPage(ByteBuffer main, int page) {
        int at = page * PAGE;
        int count = ends.size();
        int free = PAGE - 2;
        main.putInt(at, TEXT_AT).put(at + PAGE - 1, (byte) count);
        for (int i = 0; i < count; i++) {
            main.putInt(at + (i + 1) * 4, TEXT_AT + ends.get(i) * 2);
            byte[] property = properties.get(i);
            int words = (property.length + 3) / 2;
            free -= 2 + words * 2;
            main.put(at + (count + 1) * 4 + i * 13, (byte) (free / 2));
            main.put(at + free, (byte) 0).put(at + free + 1, (byte) words);
            main.position(at + free + 4).put(property);
        }
    }

    private static void styles(ByteBuffer main, ByteBuffer tables) {
        ByteBuffer styles = buffer(20);
        styles.putShort((short) 18).putShort((short) 0).putShort((short) 10);
        at(main, tables, 1, styles);
    }

    private void section(ByteBuffer main, ByteBuffer tables) {
        ByteBuffer section = buffer(20);
        section.putInt(0).putInt(text.length()).putShort((short) 0).putInt(-1);
        at(main, tables, 6, section);
    }

    private static void pages(ByteBuffer main, ByteBuffer tables, int index, int page, int textEnd) {
        at(main, tables, index, buffer(12).putInt(TEXT_AT).putInt(textEnd).putInt(page));
    }

    private void pieces(ByteBuffer main, ByteBuffer tables) {
        ByteBuffer pieces = buffer(21);
        pieces.put((byte) 2).putInt(16).putInt(0).putInt(text.length());
        pieces.putShort((short) 0).putInt(TEXT_AT).putShort((short) 0);
        at(main, tables, 33, pieces);
    }

    /** Puts a table behind the others and its place into the header. */
    private static void at(ByteBuffer main, ByteBuffer tables, int index, ByteBuffer table) {
        main.putInt(154 + index * 8, tables.position()).putInt(158 + index * 8, table.capacity());
        tables.put(table.array());
    }

    private static byte[] file(byte[] main, byte[] tables) {
        try (POIFSFileSystem file = new POIFSFileSystem();
                ByteArrayOutputStream bytes = new ByteArrayOutputStream()) {
            file.createDocument(new ByteArrayInputStream(main), "WordDocument");
            file.createDocument(new ByteArrayInputStream(tables), "1Table");
            file.writeFilesystem(bytes);
            return bytes.toByteArray();
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
    }

    private static ByteBuffer buffer(int size) {
        return ByteBuffer.allocate(size).order(ByteOrder.LITTLE_ENDIAN);
    }
}
