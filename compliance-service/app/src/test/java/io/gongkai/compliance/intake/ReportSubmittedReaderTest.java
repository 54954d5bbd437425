package io.gongkai.compliance.intake;

import static io.gongkai.compliance.SubmittedReport.aReport;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.datatype.jsr310.JavaTimeModule;
import io.gongkai.compliance.deadletter.Poison;
import io.gongkai.compliance.submission.ReportSubmitted;
import io.gongkai.engine.checklist.ChecklistEntry;
import java.time.LocalDate;
import org.assertj.core.api.AbstractThrowableAssert;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ReportSubmittedReaderTest {

    private final ReportSubmittedReader reader = new ReportSubmittedReader(
            JsonMapper.builder().addModule(new JavaTimeModule()).build());

    @Test
    void readsWhatAnAssessmentNeeds() {
        ReportSubmitted event =
                reader.read(aReport().with("profile", "national-8").json());

        assertThat(event.revision()).isEqualTo(1);
        assertThat(event.rows()).containsExactly(new ChecklistEntry(1, "https://xxgk.example.edu.cn/1"));
        assertThat(event.underReview().profile()).isEqualTo("national-8");
        assertThat(event.underReview().dueOn()).isEqualTo(LocalDate.parse("2021-10-31"));
    }

    @Test
    void theDayOfSubmissionIsTheChineseCalendarDay() {
        ReportSubmitted event = reader.read(
                aReport().with("submittedAt", "2021-10-31T16:00:00Z").json());

        assertThat(event.underReview().submittedOn()).isEqualTo(LocalDate.parse("2021-11-01"));
    }

    @Test
    void ignoresFieldsItDoesNotKnow() {
        assertThat(reader.read(aReport().with("campus", "东校区").json()).title()).isEqualTo("信息公开年度报告");
    }

    @ParameterizedTest
    @ValueSource(strings = {"schoolName", "title", "textSha256", "checklist", "dueDate", "late", "profile"})
    void doesWithoutWhatAnAssessmentCanDoWithout(String field) {
        assertThat(reader.read(aReport().without(field).json()).revision()).isEqualTo(1);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "reportId",
                "revision",
                "schoolCode",
                "schoolType",
                "ownership",
                "provinceCode",
                "academicYear",
                "text",
                "submittedAt"
            })
    void namesAFieldThatIsMissing(String field) {
        assertPoison(aReport().without(field).json(), "malformed-event").hasMessage("Missing in data: " + field);
    }

    @Test
    void namesAllFieldsThatAreMissing() {
        String event = aReport().without("text").without("revision").json();

        assertPoison(event, "malformed-event").hasMessage("Missing in data: revision, text");
    }

    @Test
    void namesTheFieldThatCannotBeRead() {
        String event = aReport().with("schoolType", "KINDERGARTEN").json();

        assertPoison(event, "malformed-event").hasMessage("Cannot read data/schoolType");
    }

    @Test
    void refusesYearsThatDoNotFollowEachOther() {
        String event = aReport().year("2020-2022").json();

        assertPoison(event, "malformed-event").hasMessage("Cannot read data/academicYear");
    }

    @Test
    void saysWhereTheJsonBreaksWithoutQuotingIt() {
        assertPoison("{\"data\":{\"text\":\"机密\"", "malformed-json")
                .hasMessageMatching("Not JSON at line 1, column \\d+");
    }

    @Test
    void refusesAnotherEvent() {
        String event = aReport().json().replace("report-submitted", "report-withdrawn");

        assertPoison(event, "wrong-event-type").hasMessageContaining("report-withdrawn");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "  ", "[]", "null", "7", "\"text\""})
    void refusesWhatIsNoEventAtAll(String event) {
        assertThatThrownBy(() -> reader.read(event)).isInstanceOf(Poison.class);
    }

    @Test
    void refusesARecordWithoutContent() {
        assertPoison(null, "empty-event");
    }

    private AbstractThrowableAssert<?, ?> assertPoison(@Nullable String event, String code) {
        return assertThatThrownBy(() -> reader.read(event))
                .isInstanceOfSatisfying(
                        Poison.class, poison -> assertThat(poison.code()).isEqualTo(code));
    }
}
