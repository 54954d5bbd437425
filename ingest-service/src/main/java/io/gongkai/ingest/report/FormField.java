package io.gongkai.ingest.report;

import io.gongkai.ingest.document.UploadedFile;
import io.gongkai.ingest.problem.Fault;
import io.gongkai.ingest.problem.Text;
import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import org.jboss.resteasy.reactive.server.multipart.FileItem;
import org.jboss.resteasy.reactive.server.multipart.FormValue;
import org.jspecify.annotations.Nullable;

/** A part of a form: as text where it is a field, as bytes where it is a file. */
record FormField(String pointer, @Nullable FormValue value) {

    private static final char UNDECODABLE = '\ufffd';
    private static final char BYTE_ORDER_MARK = '\ufeff';
    private static final int LOOKED_AT = 64;
    private static final Text NOT_UTF8 = new Text(
            "此项不是 UTF-8 编码（可能是 GBK）；请用 UTF-8 发送表单，或在该部分的 Content-Type 中注明 charset。",
            "This field is not UTF-8 (perhaps GBK); send the form in UTF-8 or state the charset in the part's Content-Type.");

    /** The text of a field; a client may give any part a type of its own, the text then reaches us as a file. */
    @Nullable
    String text() throws IOException {
        if (value == null) {
            return null;
        }
        String text = value.isFileItem() ? decoded(value.getFileItem()) : value.getValue();
        if (text.indexOf(UNDECODABLE) >= 0) {
            throw notUtf8();
        }
        return !text.isEmpty() && text.charAt(0) == BYTE_ORDER_MARK ? text.substring(1) : text;
    }

    /** The bytes of a file; a field is the same in UTF-8. */
    @Nullable
    UploadedFile file() throws IOException {
        if (value == null) {
            return null;
        }
        if (!value.isFileItem()) {
            return UploadedFile.of(value.getValue().getBytes(StandardCharsets.UTF_8));
        }
        FileItem item = value.getFileItem();
        return new UploadedFile(item::getInputStream, item.getFileSize());
    }

    boolean isBlank() throws IOException {
        return value == null
                || start().isBlank()
                        && (!value.isFileItem() || value.getFileItem().getFileSize() <= LOOKED_AT);
    }

    /** An array; no other form of a list begins like one. */
    boolean isJson() throws IOException {
        String start = start().strip();
        return start.startsWith("[") || start.startsWith(BYTE_ORDER_MARK + "[");
    }

    private String start() throws IOException {
        if (value == null) {
            return "";
        }
        if (!value.isFileItem()) {
            return value.getValue()
                    .substring(0, Math.min(LOOKED_AT, value.getValue().length()));
        }
        try (InputStream content = value.getFileItem().getInputStream()) {
            return new String(content.readNBytes(LOOKED_AT), StandardCharsets.UTF_8);
        }
    }

    private String decoded(FileItem item) throws IOException {
        try (InputStream content = item.getInputStream()) {
            return StandardCharsets.UTF_8
                    .newDecoder()
                    .decode(ByteBuffer.wrap(content.readAllBytes()))
                    .toString();
        } catch (CharacterCodingException otherEncoding) {
            throw notUtf8();
        }
    }

    private RuntimeException notUtf8() {
        return ReportProblems.NOT_UTF8.because(Fault.at(pointer, "not-utf-8", NOT_UTF8));
    }
}
