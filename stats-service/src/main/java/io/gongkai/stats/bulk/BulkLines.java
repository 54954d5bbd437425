package io.gongkai.stats.bulk;

import io.gongkai.stats.sql.Arguments;
import io.gongkai.stats.sql.Database;
import jakarta.enterprise.context.ApplicationScoped;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.security.DigestOutputStream;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.HexFormat;
import java.util.concurrent.atomic.AtomicLong;

/** Writes rows as lines of JSON as the database hands them out, and at the end what they must add up to. */
@ApplicationScoped
class BulkLines {

    /** A row that is being written now bears an earlier time than its commit; asking from so much before misses none. */
    private static final Duration OVERLAP = Duration.ofMinutes(1);

    private final Database database;
    private final Clock clock;

    BulkLines(Database database, Clock clock) {
        this.database = database;
        this.clock = clock;
    }

    /** The last line bears the SHA-256 of all bytes before it; an answer without it was cut off. */
    void write(BulkKind kind, Arguments arguments, OutputStream out) throws IOException {
        Instant until = clock.instant().minus(OVERLAP);
        DigestOutputStream digested = new DigestOutputStream(out, sha256());
        AtomicLong lines = new AtomicLong();
        try {
            database.each(kind.sql(), arguments, row -> row.text("line"), line -> {
                write(digested, line);
                lines.incrementAndGet();
            });
        } catch (UncheckedIOException e) {
            throw e.getCause();
        }
        String digest = HexFormat.of().formatHex(digested.getMessageDigest().digest());
        digested.on(false);
        write(
                digested,
                "{\"manifest\":{\"lines\":%d,\"sha256\":\"%s\",\"changedUntil\":\"%s\"}}"
                        .formatted(lines.get(), digest, until));
        digested.flush();
    }

    private static void write(OutputStream out, String line) {
        try {
            out.write((line + "\n").getBytes(StandardCharsets.UTF_8));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static MessageDigest sha256() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}
