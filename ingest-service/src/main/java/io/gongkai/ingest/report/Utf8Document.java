package io.gongkai.ingest.report;

import io.gongkai.ingest.problem.CommonProblems;
import io.gongkai.ingest.problem.Fault;
import io.gongkai.ingest.problem.Text;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import org.jboss.resteasy.reactive.server.multipart.FormValue;
import org.jspecify.annotations.Nullable;

/** A part of a form with plain text; its bytes must be UTF-8, since a guess could change what a school has said. */
final class Utf8Document {

    private static final char BYTE_ORDER_MARK = '\ufeff';
    private static final char REPLACEMENT = '\ufffd';
    private static final Text NOT_UTF8 = new Text(
            "内容不是 UTF-8 编码（可能是 GBK 或 GB18030），请另存为 UTF-8。",
            "The bytes are not UTF-8 (perhaps GBK or GB18030); save the document as UTF-8.");

    private Utf8Document() {}

    static String read(FormValue part) throws IOException {
        requirePlainText(part);
        if (!part.isFileItem()) {
            return part.getValue();
        }
        byte[] bytes;
        try (InputStream content = part.getFileItem().getInputStream()) {
            bytes = content.readAllBytes();
        }
        return decode(bytes);
    }

    /** The server decodes small fields itself, and puts a replacement character where the bytes are not UTF-8. */
    static String requireUndamaged(String pointer, String field) {
        if (field.indexOf(REPLACEMENT) >= 0) {
            throw ReportProblems.NOT_UTF8.because(Fault.at(pointer, "not-utf-8", NOT_UTF8));
        }
        return field;
    }

    static String decode(byte[] bytes) {
        try {
            String text = StandardCharsets.UTF_8
                    .newDecoder()
                    .decode(ByteBuffer.wrap(bytes))
                    .toString();
            return !text.isEmpty() && text.charAt(0) == BYTE_ORDER_MARK ? text.substring(1) : text;
        } catch (CharacterCodingException notUtf8) {
            throw ReportProblems.NOT_UTF8.because(Fault.at("/text", "not-utf-8", NOT_UTF8));
        }
    }

    private static void requirePlainText(FormValue part) {
        @Nullable
        String type = part.getHeaders() == null ? null : part.getHeaders().getFirst(HttpHeaders.CONTENT_TYPE);
        if (type == null) {
            return;
        }
        MediaType media = mediaType(type);
        if (!MediaType.TEXT_PLAIN_TYPE.isCompatible(media) && !MediaType.APPLICATION_JSON_TYPE.isCompatible(media)) {
            throw CommonProblems.UNSUPPORTED_MEDIA_TYPE.because();
        }
        String charset = media.getParameters().getOrDefault("charset", "utf-8").toLowerCase(Locale.ROOT);
        if (!charset.equals("utf-8") && !charset.equals("utf8") && !charset.equals("us-ascii")) {
            throw ReportProblems.NOT_UTF8.because(Fault.at("/text", "not-utf-8", NOT_UTF8));
        }
    }

    private static MediaType mediaType(String type) {
        try {
            return MediaType.valueOf(type);
        } catch (IllegalArgumentException malformed) {
            throw CommonProblems.UNSUPPORTED_MEDIA_TYPE.because();
        }
    }
}
