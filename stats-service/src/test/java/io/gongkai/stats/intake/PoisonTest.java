package io.gongkai.stats.intake;

import static org.assertj.core.api.Assertions.assertThat;

import io.gongkai.stats.testing.DeadLetters;
import io.gongkai.stats.testing.EventWire;
import io.gongkai.stats.testing.Projections;
import io.gongkai.stats.testing.SampleReport;
import io.gongkai.stats.testing.SampleSchool;
import io.gongkai.stats.testing.SentEvent;
import io.gongkai.stats.testing.StackTest;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.util.Map;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@QuarkusTest
@StackTest
class PoisonTest {

    private static final String YEAR = "2020-2021";
    private static final String SCHOOLS = "gongkai.school-registered.v1";
    private static final String ASSESSED = "gongkai.report-assessed.v1";
    private static final SampleSchool SCHOOL = SampleSchool.number(1);

    @Inject
    EventWire wire;

    @Inject
    Projections projections;

    @Inject
    DeadLetters letters;

    @BeforeEach
    void empty() {
        projections.clear();
    }

    @Test
    void whatCannotBeReadGoesToTheDeadLettersWithItsCauseAndTheNextGoesThrough() {
        String broken = "{\"broken\": " + System.nanoTime();
        wire.send(SCHOOL.registered().withValue(broken), SCHOOL.registered());

        ConsumerRecord<String, String> letter = letters.find(SCHOOLS, broken);
        assertThat(letter.key()).isEqualTo(SCHOOL.code());
        assertThat(DeadLetters.header(letter, "dead-letter-reason")).startsWith("The event cannot be read");
        assertThat(DeadLetters.header(letter, "dead-letter-topic")).isEqualTo(SCHOOLS);
        assertThat(projections.count("school")).isOne();
    }

    @Test
    void aSecondReportOfASchoolAndYearGoesToTheDeadLettersAndLeavesNoTrace() {
        String value = SampleReport.of(SCHOOL, YEAR)
                .assessed()
                .value()
                .replace(SampleReport.of(SCHOOL, YEAR).id().toString(), "00000000-0000-0000-0000-000000000001");
        wire.send(SampleReport.of(SCHOOL, YEAR).assessed());
        Map<String, String> before = projections.digest();

        wire.send(SampleReport.of(SCHOOL, YEAR).assessed().withValue(value));

        ConsumerRecord<String, String> letter = letters.find(ASSESSED, value);
        assertThat(DeadLetters.header(letter, "dead-letter-reason"))
                .contains("assessment_school_code_academic_year_key");
        assertThat(projections.digest()).isEqualTo(before);
    }

    @Test
    void factsThatContradictEachOtherLeaveNothingBehind() {
        String value = SampleReport.of(SCHOOL, YEAR).assessed().value().replace("\"number\":50", "\"number\":49");

        wire.send(SampleReport.of(SCHOOL, YEAR).assessed().withValue(value));

        assertThat(DeadLetters.header(letters.find(ASSESSED, value), "dead-letter-reason"))
                .contains("item_status_pkey");
        assertThat(projections.count("assessment")).isZero();
        assertThat(projections.count("assessed_revision")).isZero();
    }

    @Test
    void aRecordWithoutAValueDoesNotStopTheChannel() {
        wire.send(SCHOOL.registered().withValue(null), SCHOOL.registered());

        assertThat(projections.count("school")).isOne();
    }

    @Test
    void anUnknownTypeIsPassedOver() {
        SentEvent unknown = SentEvent.ofType(
                SCHOOLS,
                "cn.gongkai.school-closed.v1",
                SCHOOL.code(),
                SentEvent.data().put("schoolCode", 7));

        wire.send(unknown, SCHOOL.registered());

        assertThat(projections.count("school")).isOne();
        assertThat(letters.holds(SCHOOLS, unknown.value())).isFalse();
    }

    @Test
    void aReportOfAMillionCharactersPassesThroughAndAlsoFitsIntoTheDeadLetters() {
        String text = "公".repeat(1_000_000);
        SentEvent large = SampleReport.of(SCHOOL, YEAR).submitted();
        SentEvent whole = large.withValue(large.value().replace("一、概述", text));
        SentEvent broken = large.withValue(large.value().replace("一、概述", text).replace("\"late\"", "\"last\""));

        wire.send(whole, broken);

        assertThat(projections.count("submission")).isOne();
        assertThat(letters.find("gongkai.report-submitted.v1", broken.value()).value())
                .hasSize(broken.value().length());
    }
}
