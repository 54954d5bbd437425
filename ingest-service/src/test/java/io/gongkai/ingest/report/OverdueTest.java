package io.gongkai.ingest.report;

import static org.assertj.core.api.Assertions.assertThat;

import io.gongkai.ingest.RealStack;
import io.gongkai.ingest.ReportCase;
import io.gongkai.ingest.Wire;
import io.gongkai.ingest.assessment.Defects;
import jakarta.inject.Inject;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;
import javax.sql.DataSource;
import org.junit.jupiter.api.Test;

@RealStack
class OverdueTest {

    @Inject
    Wire wire;

    @Inject
    DataSource database;

    @Test
    void returnedReportsThatAreNotBackInTimeAreListed() throws SQLException {
        ReportCase overdue = returned("63");
        ReportCase inTime = returned("63");
        ReportCase untouched = ReportCase.submitted(wire, "63");
        letADueDatePass(overdue);

        assertThat(list(inTime, "overdue=true")).containsExactly(overdue.id());
        assertThat(list(inTime, "stage=RETURNED")).containsExactlyInAnyOrder(overdue.id(), inTime.id());
        assertThat(list(inTime, "stage=RECEIVED")).containsExactly(untouched.id());
        assertThat(overdue.get().jsonPath().getBoolean("overdue")).isTrue();
        overdue.resubmitted("第二稿");
        assertThat(list(inTime, "overdue=true")).isEmpty();
        assertThat(overdue.get().jsonPath().getBoolean("overdue")).isFalse();
    }

    @Test
    void whatIsNoStageIsAFaultWithAllOthers() {
        List<String> faults = ReportCase.submitted(wire, "63")
                .asOfficial()
                .get("/v1/reports?stage=LOST&overdue=perhaps")
                .jsonPath()
                .getList("errors.parameter");

        assertThat(faults).containsExactly("stage", "overdue");
    }

    private ReportCase returned(String province) {
        ReportCase report = ReportCase.submitted(wire, province).assessed(Defects.missingPart("S3"));
        report.giveBack();
        return report;
    }

    private static List<String> list(ReportCase report, String filter) {
        return report.asOfficial().get("/v1/reports?" + filter).jsonPath().getList("items.reportId");
    }

    /** Nobody can return a report to a day that is over, and a test cannot wait for one. */
    private void letADueDatePass(ReportCase report) throws SQLException {
        try (Connection connection = database.getConnection();
                Statement statement = connection.createStatement()) {
            statement.execute(
                    "update lifecycles set return_due = current_date - 2 where report_id = '" + report.id() + "'");
        }
    }
}
