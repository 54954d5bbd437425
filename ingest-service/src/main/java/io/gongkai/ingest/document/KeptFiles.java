package io.gongkai.ingest.document;

import io.gongkai.ingest.document.reader.DetectedType;
import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.enterprise.context.ApplicationScoped;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Optional;
import java.util.UUID;
import org.hibernate.Session;

/** Keeps files byte for byte with the revision that they became, and gives them back in slices. */
@ApplicationScoped
public class KeptFiles {

    private static final String KEEP = """
            insert into documents (report_id, revision, part, file_type, sha256, size, content)
            values (?, ?, ?, ?, ?, ?, ?)""";
    private static final String FIND =
            "select file_type, sha256, size from documents where report_id = ? and revision = ? and part = ?";
    private static final String DIGEST =
            "select encode(sha256(content), 'hex') from documents where report_id = ? and revision = ? and part = ?";
    private static final String SLICE =
            "select substring(content from ? for ?) from documents where report_id = ? and revision = ? and part = ?";
    private static final int SLICE_SIZE = 512 * 1024;

    private final Session session;

    KeptFiles(Session session) {
        this.session = session;
    }

    /** To be called in the transaction that adds the revision. */
    public void keep(UUID reportId, int revision, OriginalFile original) {
        session.flush();
        session.doWork(connection -> insert(connection, reportId, revision, original));
    }

    public Optional<KeptFile> find(UUID reportId, int revision, String part) {
        return session.doReturningWork(connection -> {
            try (PreparedStatement query = connection.prepareStatement(FIND)) {
                query.setObject(1, reportId);
                query.setInt(2, revision);
                query.setString(3, part);
                try (ResultSet row = query.executeQuery()) {
                    return row.next()
                            ? Optional.of(new KeptFile(
                                    DetectedType.valueOf(row.getString(1)), row.getString(2), row.getInt(3)))
                            : Optional.empty();
                }
            }
        });
    }

    /** Of the bytes as they are now, whatever was noted when they came. */
    public Optional<String> digest(UUID reportId, int revision, String part) {
        return session.doReturningWork(connection -> {
            try (PreparedStatement query = connection.prepareStatement(DIGEST)) {
                query.setObject(1, reportId);
                query.setInt(2, revision);
                query.setString(3, part);
                try (ResultSet row = query.executeQuery()) {
                    return row.next() ? Optional.of(row.getString(1)) : Optional.empty();
                }
            }
        });
    }

    /** Slice by slice, each in a transaction of its own: a slow client holds neither memory nor a connection. */
    public void write(UUID reportId, int revision, String part, int size, OutputStream to) throws IOException {
        for (int from = 0; from < size; from += SLICE_SIZE) {
            int start = from + 1;
            to.write(QuarkusTransaction.requiringNew().call(() -> slice(reportId, revision, part, start)));
        }
    }

    private byte[] slice(UUID reportId, int revision, String part, int start) {
        return session.doReturningWork(connection -> {
            try (PreparedStatement query = connection.prepareStatement(SLICE)) {
                query.setInt(1, start);
                query.setInt(2, SLICE_SIZE);
                query.setObject(3, reportId);
                query.setInt(4, revision);
                query.setString(5, part);
                try (ResultSet row = query.executeQuery()) {
                    row.next();
                    return row.getBytes(1);
                }
            }
        });
    }

    private static void insert(Connection connection, UUID reportId, int revision, OriginalFile original)
            throws SQLException {
        try (PreparedStatement insert = connection.prepareStatement(KEEP);
                InputStream content = original.file().bytes().open()) {
            insert.setObject(1, reportId);
            insert.setInt(2, revision);
            insert.setString(3, original.part());
            insert.setString(4, original.type().name());
            insert.setString(5, original.sha256());
            insert.setLong(6, original.file().size());
            insert.setBinaryStream(7, content, original.file().size());
            insert.executeUpdate();
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
