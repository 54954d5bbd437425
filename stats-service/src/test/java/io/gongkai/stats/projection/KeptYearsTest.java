package io.gongkai.stats.projection;

import static java.util.stream.Collectors.toMap;
import static org.assertj.core.api.Assertions.assertThat;

import io.gongkai.stats.testing.EventWire;
import io.gongkai.stats.testing.Projections;
import io.gongkai.stats.testing.SampleCollection;
import io.gongkai.stats.testing.SampleReport;
import io.gongkai.stats.testing.SampleSchool;
import io.gongkai.stats.testing.StackTest;
import io.gongkai.stats.vocabulary.SchoolYear;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@QuarkusTest
@StackTest
class KeptYearsTest {

    private static final String PROVINCE = "43";
    private static final SchoolYear FIRST = SchoolYear.of("2018-2019");
    private static final SchoolYear SECOND = SchoolYear.of("2019-2020");
    private static final SchoolYear THIRD = SchoolYear.of("2020-2021");
    private static final List<SchoolYear> YEARS = List.of(SECOND, FIRST, THIRD);

    @Inject
    EventWire wire;

    @Inject
    Projections projections;

    @Inject
    ProjectionVersion versions;

    private KeptYears<String, String> kept;
    private Set<SchoolYear> worked = Set.of();

    @BeforeEach
    void threeYears() {
        projections.clear();
        wire.send(SampleSchool.number(1).registered());
        for (SchoolYear year : YEARS) {
            wire.send(SampleCollection.opened(
                    PROVINCE, year.toString(), year.toString().substring(5) + "-10-31", 1));
        }
        kept = new KeptYears<>(versions, 100);
    }

    @Test
    void worksOutWhatItDoesNotKnow() {
        assertThat(ask("submitted"))
                .containsExactly(
                        Map.entry(SECOND, "submitted"), Map.entry(FIRST, "submitted"), Map.entry(THIRD, "submitted"));
        assertThat(worked).containsExactlyInAnyOrder(FIRST, SECOND, THIRD);
    }

    @Test
    void isAskedTheSameAgainAndWorksOnNothing() {
        ask("submitted");

        assertThat(ask("submitted")).hasSize(3);
        assertThat(worked).isEmpty();
    }

    @Test
    void tellsQuestionsAndProvincesApart() {
        ask("submitted");

        assertThat(ask("late")).containsEntry(FIRST, "late");
        assertThat(worked).hasSize(3);
        assertThat(ask("44", "submitted")).hasSize(3);
        assertThat(worked).hasSize(3);
    }

    @Test
    void worksAgainOnTheYearOfAReportAndOnTheOneAfterIt() {
        ask("submitted");

        wire.send(SampleReport.of(SampleSchool.number(1), FIRST.toString()).submitted());

        ask("submitted");
        assertThat(worked).containsExactlyInAnyOrder(FIRST, SECOND);
    }

    @Test
    void worksAgainOnAllYearsOnceASchoolChanges() {
        ask("submitted");

        wire.send(SampleSchool.number(2).registered());

        ask("submitted");
        assertThat(worked).hasSize(3);
    }

    private Map<SchoolYear, String> ask(String question) {
        return ask(PROVINCE, question);
    }

    private Map<SchoolYear, String> ask(String province, String question) {
        worked = new HashSet<>();
        return kept.of(province, YEARS, question, open -> {
            worked.addAll(open);
            return open.stream().collect(toMap(year -> year, year -> question));
        });
    }
}
