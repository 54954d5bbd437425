package io.gongkai.ingest.report;

import static org.assertj.core.api.Assertions.assertThat;

import io.gongkai.ingest.RealStack;
import jakarta.inject.Inject;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import javax.sql.DataSource;
import org.flywaydb.core.Flyway;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Receipts from before there was a chain, in a schema of their own that is migrated as a database in use would be. */
@RealStack
class EarlierReceiptsTest {

    private static final String SCHEMA = "before_the_chain";
    private static final UUID REPORT = UUID.randomUUID();
    private static final UUID OTHER_REPORT = UUID.randomUUID();

    @Inject
    DataSource database;

    @BeforeEach
    void storeReceiptsOfOld() throws SQLException {
        migrateTo("6");
        execute("insert into %s.schools values ('4143012345', '示例大学', '43', null, 'UNDERGRADUATE', 'PUBLIC', 1,"
                + " now(), now())");
        report(REPORT, "2019-2020");
        report(OTHER_REPORT, "2020-2021");
        // Not in the order in which they were given; 120 ms, none, and a day before in UTC.
        receipt(REPORT, "UNCHANGED", "true", "2020-11-05 08:00:00.12+08");
        receipt(REPORT, "ACCEPTED_FOR_PROCESSING", "false", "2020-10-20 07:00:00+08");
        receipt(REPORT, "UNCHANGED", "false", "2020-10-21 00:00:00.001+08");
        execute("update %s.receipts set document_sha256 = '" + Sha256.of("file")
                + "' where not late and status = 'UNCHANGED'");
        receipt(OTHER_REPORT, "ACCEPTED_FOR_PROCESSING", "false", "2021-10-20 08:00:00+08");
    }

    @AfterEach
    void removeThem() throws SQLException {
        execute("drop schema " + SCHEMA + " cascade");
    }

    @Test
    void receiptsFromBeforeAreLinkedAsIfTheyHadAlwaysBeen() throws SQLException {
        migrateTo("7");

        String previous = ReceiptChain.START;
        List<Receipt> receipts = chain(REPORT);
        assertThat(receipts).extracting(receipt -> receipt.number).containsExactly(1, 2, 3);
        assertThat(receipts).isSortedAccordingTo((a, b) -> a.receivedAt.compareTo(b.receivedAt));
        for (Receipt receipt : receipts) {
            assertThat(receipt.previousSha256).isEqualTo(previous);
            assertThat(receipt.sha256).isEqualTo(ReceiptChain.digest(receipt));
            previous = receipt.sha256;
        }
        assertThat(text("select receipt_count || ' ' || receipt_head from %s.reports where id = '" + REPORT + "'"))
                .isEqualTo("3 " + previous);
    }

    @Test
    void eachReportHasItsOwnChain() throws SQLException {
        migrateTo("7");

        assertThat(chain(OTHER_REPORT)).singleElement().satisfies(receipt -> {
            assertThat(receipt.number).isEqualTo(1);
            assertThat(receipt.previousSha256).isEqualTo(ReceiptChain.START);
            assertThat(receipt.sha256).isEqualTo(ReceiptChain.digest(receipt));
        });
    }

    private void migrateTo(String version) {
        Flyway.configure()
                .dataSource(database)
                .locations("filesystem:src/main/resources/db/migration")
                .defaultSchema(SCHEMA)
                .schemas(SCHEMA)
                .target(version)
                .load()
                .migrate();
    }

    private void report(UUID id, String year) throws SQLException {
        execute("insert into %s.reports values ('" + id + "', '4143012345', '43', '" + year + "', 1, now())");
        execute("insert into %s.revisions values ('" + UUID.randomUUID() + "', '" + id + "', 1, '年度报告', '正文', '"
                + Sha256.of("正文") + "', '" + Sha256.of(year) + "', '[]', now(), false, now(), 'school-4143012345')");
    }

    private void receipt(UUID report, String status, String late, String receivedAt) throws SQLException {
        execute("insert into %s.receipts select '" + UUID.randomUUID()
                + "', id, 1, school_code, province_code, academic_year, '" + status + "', '" + Sha256.of("正文") + "', "
                + late + ", '" + receivedAt + "', 'school-4143012345', null, '" + Sha256.of("request")
                + "' from %s.reports where id = '" + report + "'");
    }

    private List<Receipt> chain(UUID report) throws SQLException {
        List<Receipt> chain = new ArrayList<>();
        String query = "select * from " + SCHEMA + ".receipts where report_id = '" + report + "' order by number";
        try (Connection connection = database.getConnection();
                Statement statement = connection.createStatement();
                ResultSet row = statement.executeQuery(query)) {
            while (row.next()) {
                chain.add(receipt(row));
            }
        }
        return chain;
    }

    private static Receipt receipt(ResultSet row) throws SQLException {
        Receipt receipt = new Receipt();
        receipt.id = row.getObject("id", UUID.class);
        receipt.reportId = row.getObject("report_id", UUID.class);
        receipt.number = row.getInt("number");
        receipt.revision = row.getInt("revision");
        receipt.schoolCode = row.getString("school_code");
        receipt.academicYear = row.getString("academic_year");
        receipt.status = ReceiptStatus.valueOf(row.getString("status"));
        receipt.textSha256 = row.getString("text_sha256");
        receipt.contentSha256 = row.getString("content_sha256");
        receipt.documentSha256 = row.getString("document_sha256");
        receipt.previousSha256 = row.getString("previous_sha256");
        receipt.sha256 = row.getString("sha256");
        receipt.late = row.getBoolean("late");
        receipt.receivedAt = row.getTimestamp("received_at").toInstant();
        receipt.submittedBy = row.getString("submitted_by");
        return receipt;
    }

    private String text(String query) throws SQLException {
        try (Connection connection = database.getConnection();
                Statement statement = connection.createStatement();
                ResultSet row = statement.executeQuery(query.replace("%s", SCHEMA))) {
            row.next();
            return row.getString(1);
        }
    }

    private void execute(String sql) throws SQLException {
        try (Connection connection = database.getConnection();
                Statement statement = connection.createStatement()) {
            statement.execute(sql.replace("%s", SCHEMA));
        }
    }
}
