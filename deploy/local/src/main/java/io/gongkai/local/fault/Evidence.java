package io.gongkai.local.fault;

import io.gongkai.local.launch.StackProblem;
import io.gongkai.local.postgres.PostgresAccess;
import io.gongkai.local.sample.Receipt;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.Map;

/** Counts in the databases themselves what became of a receipt: each stage must hold exactly one row. */
record Evidence(PostgresAccess access) {

    private static final String REVISION = " WHERE report_id = ?::uuid AND revision = ?";

    /** Counts for one revision; the last is one if the newest facts of the report are those of this revision. */
    private static final Map<String, Map<String, String>> QUESTIONS = Map.of(
            "ingest",
            Map.of("received", "SELECT count(*) FROM revisions WHERE report_id = ?::uuid AND number = ?"),
            "compliance",
            Map.of(
                    "arrived", "SELECT count(*) FROM submission" + REVISION,
                    "assessed", "SELECT count(*) FROM assessed_revision" + REVISION),
            "stats",
            Map.of(
                    "handed in", "SELECT count(*) FROM projection.submission" + REVISION,
                    "counted", "SELECT count(*) FROM projection.assessed_revision" + REVISION,
                    "projected", "SELECT count(*) FROM projection.assessment" + REVISION));

    /** Fails if any stage knows the revision not at all or more than once. */
    void requireExactlyOnce(Receipt receipt) {
        QUESTIONS.forEach((database, questions) -> {
            try (Connection connection = DriverManager.getConnection(access.adminUrl(database))) {
                for (Map.Entry<String, String> question : questions.entrySet()) {
                    requireOne(connection, question, receipt);
                }
            } catch (SQLException e) {
                throw new IllegalStateException(e);
            }
        });
    }

    private static void requireOne(Connection connection, Map.Entry<String, String> question, Receipt receipt)
            throws SQLException {
        try (var statement = connection.prepareStatement(question.getValue())) {
            statement.setString(1, receipt.reportId());
            statement.setInt(2, receipt.revision());
            try (var answer = statement.executeQuery()) {
                answer.next();
                if (answer.getInt(1) != 1) {
                    throw new StackProblem("Revision %d of report %s was %s %d times instead of once."
                            .formatted(receipt.revision(), receipt.reportId(), question.getKey(), answer.getInt(1)));
                }
            }
        }
    }
}
