package io.gongkai.ingest.precondition;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import io.gongkai.ingest.problem.ProblemException;
import org.junit.jupiter.api.Test;

class VersionedTest {

    @Test
    void aChangeNeedsTheVersionThatWasSeen() {
        assertThatCode(() -> Versioned.requireMatch("\"3\"", 3)).doesNotThrowAnyException();
        assertThatCode(() -> Versioned.requireMatch("\"2\", \"3\"", 3)).doesNotThrowAnyException();
        assertThatCode(() -> Versioned.requireMatch("*", 3)).doesNotThrowAnyException();
    }

    @Test
    void aStaleOrWeakTagIsRefused() {
        assertThat(refused("\"2\"")).isEqualTo(412);
        assertThat(refused("W/\"3\"")).isEqualTo(412);
        assertThat(refused("3")).isEqualTo(412);
    }

    @Test
    void withoutTheTagNothingIsChanged() {
        assertThat(refused(null)).isEqualTo(428);
        assertThat(refused(" ")).isEqualTo(428);
    }

    private static int refused(String ifMatch) {
        return catchThrowableOfType(ProblemException.class, () -> Versioned.requireMatch(ifMatch, 3))
                .type()
                .status();
    }
}
