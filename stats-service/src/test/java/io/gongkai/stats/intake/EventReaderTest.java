package io.gongkai.stats.intake;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.gongkai.stats.event.ReportAssessed;
import io.gongkai.stats.event.SchoolRegistered;
import io.gongkai.stats.testing.SampleReport;
import io.gongkai.stats.testing.SampleSchool;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class EventReaderTest {

    private static final SampleSchool SCHOOL = SampleSchool.number(1);

    @Test
    void anEventOfAnotherTypeIsPassedOverWhateverItCarries() {
        assertThat(EventReader.read(
                        "{\"type\":\"cn.gongkai.school-closed.v1\",\"data\":[1,2]}",
                        SchoolRegistered.TYPE,
                        SchoolRegistered.class))
                .isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "not json",
                "[]",
                "null",
                "{}",
                "{\"type\":null}",
                "{\"type\":\"cn.gongkai.school-registered.v1\"}"
            })
    void whatIsNoEventIsPoison(String text) {
        assertThatThrownBy(() -> EventReader.read(text, SchoolRegistered.TYPE, SchoolRegistered.class))
                .isInstanceOf(PoisonEvent.class)
                .hasMessageStartingWith("The event cannot be read");
    }

    @Test
    void aRecordWithoutValueIsPoison() {
        assertThatThrownBy(() -> EventReader.read(null, SchoolRegistered.TYPE, SchoolRegistered.class))
                .isInstanceOf(PoisonEvent.class);
    }

    @ParameterizedTest
    @ValueSource(strings = {"schoolCode", "name", "provinceCode", "schoolType", "ownership", "version"})
    void aSchoolWithoutWhatIsNeededIsPoison(String field) throws Exception {
        assertThatThrownBy(() -> read(SCHOOL.registered().value(), "/data", field, false))
                .isInstanceOf(PoisonEvent.class)
                .hasMessageContaining(field);
        assertThatThrownBy(() -> read(SCHOOL.registered().value(), "/data", field, true))
                .isInstanceOf(PoisonEvent.class)
                .hasMessageContaining(field);
    }

    @Test
    void aFigureWithoutValueIsPoisonAndNotZero() {
        String event = SampleReport.of(SCHOOL, "2020-2021")
                .figure("views", "1", "次", "一次")
                .assessed()
                .value();

        assertThatThrownBy(() -> EventReader.read(
                        event.replace("\"value\":1", "\"worth\":1"), ReportAssessed.TYPE, ReportAssessed.class))
                .isInstanceOf(PoisonEvent.class)
                .hasMessageContaining("value");
        assertThat(EventReader.read(event, ReportAssessed.TYPE, ReportAssessed.class))
                .isPresent();
    }

    private static void read(String event, String parent, String field, boolean asNull) throws Exception {
        ObjectNode envelope = (ObjectNode) new ObjectMapper().readTree(event);
        ObjectNode data = (ObjectNode) envelope.at(parent);
        if (asNull) {
            data.putNull(field);
        } else {
            data.remove(field);
        }
        EventReader.read(envelope.toString(), SchoolRegistered.TYPE, SchoolRegistered.class);
    }
}
