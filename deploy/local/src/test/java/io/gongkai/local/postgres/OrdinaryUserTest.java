package io.gongkai.local.postgres;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.gongkai.local.launch.StackProblem;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class OrdinaryUserTest {

    @ParameterizedTest
    @ValueSource(strings = {"false", "no-such-program"})
    void forbiddenUserNamespacesAreSaidInOneSentence(String unshare) {
        OrdinaryUser root = new OrdinaryUser(List.of(unshare));

        assertThatThrownBy(root::requirePossible)
                .isInstanceOf(StackProblem.class)
                .hasMessageContaining("user namespaces are forbidden")
                .hasMessageContaining("ordinary user");
    }

    @Test
    void whoeverIsNoRootNeedsNothing() {
        OrdinaryUser somebody = new OrdinaryUser(List.of());

        assertThatCode(somebody::requirePossible).doesNotThrowAnyException();
        assertThat(somebody.command(List.of("postgres"))).containsExactly("postgres");
    }
}
