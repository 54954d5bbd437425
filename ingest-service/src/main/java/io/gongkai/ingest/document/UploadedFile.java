package io.gongkai.ingest.document;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.security.DigestInputStream;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;

/** A file as it came, wherever its bytes are at the moment; they are in memory only while somebody reads them. */
public record UploadedFile(Bytes bytes, long size) {

    /** Opens the bytes once more from the start. */
    public interface Bytes {
        InputStream open() throws IOException;
    }

    public static UploadedFile of(byte[] content) {
        return new UploadedFile(() -> new ByteArrayInputStream(content), content.length);
    }

    /** SHA-256 of the bytes, in small hexadecimal digits. */
    String sha256() throws IOException {
        try (DigestInputStream content = new DigestInputStream(bytes.open(), MessageDigest.getInstance("SHA-256"))) {
            content.transferTo(OutputStream.nullOutputStream());
            return HexFormat.of().formatHex(content.getMessageDigest().digest());
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException("Every Java has SHA-256", impossible);
        }
    }

    byte[] readAll() throws IOException {
        try (InputStream content = bytes.open()) {
            return content.readAllBytes();
        }
    }
}
