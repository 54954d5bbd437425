package io.gongkai.engine.rule.figure;

import static io.gongkai.engine.ReportBuilder.aReport;
import static org.assertj.core.api.Assertions.assertThat;

import io.gongkai.engine.TestAssessor;
import io.gongkai.engine.part.PartCode;
import io.gongkai.engine.rule.Severity;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.Objects;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Paragraphs of many hands in which every number is right: a line for each, the part where it stands first, {@code ⏎} for a line
 * break. None of them is called wrong.
 */
class RightParagraphsTest {

    static Stream<String> sums() throws IOException {
        return lines("right-sums.txt");
    }

    static Stream<String> ratios() throws IOException {
        return lines("right-ratios.txt");
    }

    private static Stream<String> lines(String name) throws IOException {
        try (InputStream file =
                Objects.requireNonNull(RightParagraphsTest.class.getResourceAsStream("/figure/" + name))) {
            return new String(file.readAllBytes(), StandardCharsets.UTF_8).lines();
        }
    }

    @ParameterizedTest
    @MethodSource({"sums", "ratios"})
    void noRightNumberIsCalledWrong(String line) {
        int blank = line.indexOf(' ');
        PartCode part = PartCode.valueOf(line.substring(0, blank));
        String words = line.substring(blank + 1).replace('⏎', '\n');
        assertThat(TestAssessor.assess(aReport().with(part, words).build()).findings().stream()
                        .filter(finding -> finding.rule().startsWith("FIG")
                                && finding.severity() != Severity.HINT
                                && !finding.evidence().isEmpty()))
                .isEmpty();
    }
}
