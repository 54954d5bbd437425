package io.gongkai.ingest.validation;

import static org.assertj.core.api.Assertions.assertThat;

import io.gongkai.ingest.problem.Fault;
import io.gongkai.ingest.problem.Faults;
import org.junit.jupiter.api.Test;

class RequestCheckTest {

    private final Faults faults = new Faults();
    private final RequestCheck check = new RequestCheck(faults);

    @Test
    void whatIsThereShortAndStorableIsNoFault() {
        assertThat(check.text("/name", "湘江学院😀", 7)).isTrue();
        assertThat(check.optionalText("/city", null, 5)).isTrue();
        assertThat(faults.isEmpty()).isTrue();
    }

    @Test
    void whatIsMissingOrBlankIsRequired() {
        check.text("/a", null, 5);
        check.text("/b", " \n", 5);
        check.optionalText("/c", "", 5);

        assertThat(faults.list())
                .extracting(Fault::code)
                .containsOnly("required")
                .hasSize(3);
    }

    @Test
    void oneCharacterTooManyIsTooLong() {
        check.text("/a", "12345", 5);
        check.text("/b", "123456", 5);

        assertThat(faults.list()).extracting(Fault::pointer).containsExactly("/b");
    }

    @Test
    void halvesOfPairsAndNulCannotBeStored() {
        check.storable("/a", "x\u0000");
        check.storable("/b", "\ud83d");
        check.storable("/c", "\ude00x");
        check.storable("/d", "\ud83d\ud83d\ude00");
        check.storable("/e", "😀😀");

        assertThat(faults.list()).extracting(Fault::pointer).containsExactly("/a", "/b", "/c", "/d");
    }
}
