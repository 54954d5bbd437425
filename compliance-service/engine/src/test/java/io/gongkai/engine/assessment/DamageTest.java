package io.gongkai.engine.assessment;

import static org.assertj.core.api.Assertions.assertThat;

import io.gongkai.engine.TestAssessor;
import io.gongkai.engine.assessment.Assessment.Finding;
import io.gongkai.engine.school.Ownership;
import io.gongkai.engine.school.SchoolType;
import io.gongkai.engine.school.SchoolYear;
import io.gongkai.engine.text.Quote;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Random;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** What a report says does not change with the damage it took on its way; every place still leads to the submitted words. */
class DamageTest {

    private static final Path SAMPLES = Path.of("../../deploy/samples/reports/43/2020-2021");

    static Stream<Arguments> damagedSamples() throws IOException {
        try (Stream<Path> files = Files.list(SAMPLES)) {
            List<Path> texts = files.filter(file -> file.toString().endsWith(".txt"))
                    .sorted()
                    .toList();
            return texts.stream().flatMap(file -> Stream.of(Damage.values()).map(damage -> Arguments.of(file, damage)));
        }
    }

    @ParameterizedTest
    @MethodSource("damagedSamples")
    void readsTheSameFromADamagedText(Path file, Damage damage) throws IOException {
        String text = Files.readString(file);
        String damaged = damage.apply(text, new Random(11));
        Assessment expected = assess(text);
        Assessment actual = assess(damaged);

        assertThat(actual.sections())
                .extracting(s -> s.code() + " " + s.status())
                .isEqualTo(expected.sections().stream()
                        .map(s -> s.code() + " " + s.status())
                        .toList());
        assertThat(actual.items())
                .extracting(i -> i.number() + " " + i.status())
                .isEqualTo(expected.items().stream()
                        .map(i -> i.number() + " " + i.status())
                        .toList());
        assertThat(actual.figures())
                .extracting(f -> f.metric() + " " + f.value())
                .isEqualTo(expected.figures().stream()
                        .map(f -> f.metric() + " " + f.value())
                        .toList());
        assertThat(actual.period()).isEqualTo(expected.period());
        assertThat(actual.findings())
                .extracting(Finding::rule)
                .isEqualTo(expected.findings().stream().map(Finding::rule).toList());
        places(actual)
                .forEach(quote -> assertThat(damaged.substring(quote.start(), quote.end()))
                        .isEqualTo(quote.quote()));
    }

    private static Stream<Quote> places(Assessment assessment) {
        return Stream.of(
                        assessment.items().stream().flatMap(item -> item.evidence().stream()),
                        assessment.findings().stream().flatMap(finding -> finding.evidence().stream()),
                        assessment.figures().stream().map(f -> new Quote(f.start(), f.end(), f.quote())))
                .flatMap(quotes -> quotes);
    }

    private static Assessment assess(String text) {
        return TestAssessor.ASSESSOR.assess(
                ReportUnderReview.of(text, SchoolType.VOCATIONAL, Ownership.PUBLIC, "43", new SchoolYear(2020)));
    }
}
