package io.gongkai.ingest.report;

import static org.assertj.core.api.Assertions.assertThat;

import io.gongkai.ingest.Api;
import io.gongkai.ingest.RealStack;
import io.restassured.path.json.JsonPath;
import jakarta.inject.Inject;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;
import java.util.Map;
import javax.sql.DataSource;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Three receipts: a revision, the same again, another revision. */
@RealStack
class ReceiptChainTest {

    @Inject
    DataSource database;

    private String school;
    private String newest;

    @BeforeEach
    void submitThrice() {
        school = Api.registeredSchool("43");
        Map<String, Object> report = Api.report(school);
        Api.submit(report);
        Api.submit(report);
        report.put("text", "第二稿");
        newest = Api.submit(report).jsonPath().getString("receiptId");
    }

    @Test
    void anUntouchedChainIsValid() {
        JsonPath verification = verification();

        assertThat(verification.getBoolean("valid")).isTrue();
        assertThat(verification.getList("faults")).isEmpty();
        assertThat(verification.getList("chain.receipt.revision")).containsExactly(1, 1, 2);
        assertThat(verification.getString("chain[2].receipt.receiptId")).isEqualTo(newest);
        assertThat(verification.getString("headSha256")).isEqualTo(verification.getString("chain[2].receipt.sha256"));
    }

    /** Knows nothing of our code: only what is documented. */
    @Test
    void aThirdPartyCanRecomputeTheWholeChainFromWhatIsDocumented() throws NoSuchAlgorithmException {
        String previous = "0".repeat(64);
        List<Map<String, Object>> receipts = verification().getList("chain.receipt");

        for (int i = 0; i < receipts.size(); i++) {
            Map<String, Object> receipt = receipts.get(i);
            String lines = "gongkai-receipt-v1\n";
            for (String field : List.of("receiptId", "reportId", "schoolCode", "academicYear")) {
                lines += receipt.get(field) + "\n";
            }
            lines += (i + 1) + "\n" + receipt.get("revision") + "\n" + receipt.get("status") + "\n";
            lines += receipt.get("textSha256") + "\n" + receipt.get("contentSha256") + "\n";
            lines += receipt.getOrDefault("documentSha256", "-") + "\n" + receipt.get("submittedBy") + "\n";
            lines += threeDecimals((String) receipt.get("receivedAt")) + "\n" + receipt.get("late") + "\n";
            lines += previous + "\n";

            assertThat(receipt).containsEntry("sha256", sha256(lines)).containsEntry("previousSha256", previous);
            previous = (String) receipt.get("sha256");
        }
    }

    @Test
    void aThirdPartyCanRecomputeTheDigestOfTheContent() throws NoSuchAlgorithmException {
        String content = "{\"title\":\"2020-2021学年信息公开工作年度报告\",\"text\":\"第二稿\",\"checklist\":"
                + "[{\"item\":1,\"url\":\"https://example.edu.cn/gk/1\"},{\"item\":2}]}";

        assertThat(verification().getString("chain[2].receipt.contentSha256")).isEqualTo(sha256(content));
    }

    @Test
    void aFileIsPartOfTheChain() throws NoSuchAlgorithmException, SQLException {
        submitFile();
        aThirdPartyCanRecomputeTheWholeChainFromWhatIsDocumented();
        assertThat(verification().getBoolean("valid")).isTrue();

        tamper("update documents set content = set_byte(content, 0, 32) where part = 'document'");

        assertThat(verification().getList("faults.collect { it.number + ' ' + it.code }"))
                .isEqualTo(List.of("4 DOCUMENT_CHANGED"));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '"',
            value = {
                "update receipts set late = not late where number = 2                            | 2 RECEIPT_CHANGED",
                "update receipts set received_at = received_at - interval '1 day' where number=1 | 1 RECEIPT_CHANGED",
                "update receipts set sha256 = repeat('a', 64) where number = 1 | 1 RECEIPT_CHANGED, 2 LINK_BROKEN",
                "update receipts set previous_sha256 = repeat('a', 64) where number = 3 | 3 RECEIPT_CHANGED, 3 LINK_BROKEN",
                "delete from receipts where number = 2                         | 3 RECEIPT_MISSING, 3 LINK_BROKEN",
                "delete from receipts where number = 3                                           | 3 RECEIPT_MISSING",
                "update receipts set submitted_by = 'someone else' where number = 2 | 2 RECEIPT_CHANGED",
                "update revisions set text = '改' where number = 2                | 3 TEXT_CHANGED, 3 CONTENT_CHANGED",
                "update revisions set title = '改' where number = 2                              | 3 CONTENT_CHANGED",
                "update revisions set checklist = '[]' where number = 2                          | 3 CONTENT_CHANGED"
            })
    void whatIsChangedInTheDatabaseIsFound(String tampering, String faults) throws SQLException {
        String first = verification().getString("chain[0].receipt.receiptId");
        tamper(tampering);

        JsonPath verification = verification(first);

        assertThat(verification.getBoolean("valid")).isFalse();
        assertThat(verification.getList("faults.collect { it.number + ' ' + it.code }"))
                .containsExactly((Object[]) faults.split(", "));
        assertThat(verification.getList("faults.message", String.class)).allMatch(message -> !message.isBlank());
    }

    @Test
    void anothersReceiptIsNotThere() {
        assertThat(Api.asSchool("4143000009")
                        .get("/v1/receipts/" + newest + "/verification")
                        .statusCode())
                .isEqualTo(404);
    }

    private void submitFile() {
        newest = ReportForm.of(school)
                .multiPart("document", "report.txt", "第三稿".getBytes(StandardCharsets.UTF_8), "text/plain")
                .post("/v1/reports")
                .jsonPath()
                .getString("receiptId");
        assertThat(verification().getList("chain.receipt.documentSha256", String.class))
                .hasSize(4)
                .last()
                .isNotNull();
    }

    private JsonPath verification() {
        return verification(newest);
    }

    private JsonPath verification(String receipt) {
        return Api.asSchool(school)
                .get("/v1/receipts/" + receipt + "/verification")
                .jsonPath();
    }

    private void tamper(String sql) throws SQLException {
        String ours = " and report_id = (select id from reports where school_code = '" + school + "')";
        try (Connection connection = database.getConnection();
                Statement statement = connection.createStatement()) {
            assertThat(statement.executeUpdate(sql + ours)).isEqualTo(1);
        }
    }

    private static String threeDecimals(String time) {
        String seconds = time.substring(0, 19);
        String fraction = time.length() > 20 ? time.substring(20, time.length() - 1) : "";
        return seconds + "." + (fraction + "000").substring(0, 3) + "Z";
    }

    private static String sha256(String text) throws NoSuchAlgorithmException {
        byte[] digest = MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8));
        StringBuilder hex = new StringBuilder();
        for (byte b : digest) {
            hex.append(String.format("%02x", b));
        }
        return hex.toString();
    }
}
