package io.gongkai.ingest.decision;

import static org.assertj.core.api.Assertions.assertThat;

import io.gongkai.ingest.RealStack;
import io.gongkai.ingest.ReportCase;
import io.gongkai.ingest.Wire;
import io.gongkai.ingest.assessment.Defects;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** Tries every step at every stage. The table is written by hand: what is legal is decided here. */
@RealStack
class StepsTest {

    private enum Way {
        RECEIVED(report -> {}),
        ASSESSED(report -> report.assessed(Defects.plannedItem(3, "将于明年公布制度"))),
        RETURNED(report -> report.assessed(Defects.plannedItem(3, "将于明年公布制度")).giveBack()),
        ACCEPTED(report -> report.assessed().accept()),
        WITHDRAWN(report -> report.withdraw(report.asOfficial()));

        private final Consumer<ReportCase> leads;

        Way(Consumer<ReportCase> leads) {
            this.leads = leads;
        }
    }

    private enum Try {
        RETURN(ReportCase::giveBack),
        RECALL(ReportCase::recall),
        ENDORSE(ReportCase::endorse),
        ACCEPT(ReportCase::accept),
        WITHDRAW(report -> report.withdraw(report.asOfficial()));

        private final Function<ReportCase, Response> call;

        Try(Function<ReportCase, Response> call) {
            this.call = call;
        }
    }

    @Inject
    Wire wire;

    static Stream<Arguments> table() {
        return Stream.of(
                Arguments.of("RECEIVED", Set.of("WITHDRAW")),
                Arguments.of("ASSESSED", Set.of("RETURN", "ACCEPT", "WITHDRAW")),
                Arguments.of("RETURNED", Set.of("RECALL", "WITHDRAW")),
                Arguments.of("ACCEPTED", Set.of("WITHDRAW")),
                Arguments.of("WITHDRAWN", Set.of()));
    }

    @ParameterizedTest
    @MethodSource("table")
    void onlyWhatIsLegalIsDoneAndTheRestIsAnsweredWithWhatIs(String stage, Set<String> legal) {
        for (Try step : Try.values()) {
            ReportCase report = ReportCase.submitted(wire, "43");
            Way.valueOf(stage).leads.accept(report);

            Response answer = step.call.apply(report);

            if (legal.contains(step.name())) {
                assertThat(answer.statusCode()).as("%s %s", stage, step).isEqualTo(201);
            } else {
                assertThat(answer.statusCode()).as("%s %s", stage, step).isEqualTo(409);
                assertThat(answer.jsonPath().getString("type")).isEqualTo("/problems/step-not-possible");
                List<String> allowed = answer.jsonPath().getList("errors.code");
                assertThat(allowed).contains("allowed-submit");
                assertThat(allowed)
                        .containsAll(legal.stream()
                                .map(name -> "allowed-" + name.toLowerCase(Locale.ROOT))
                                .toList());
                assertThat(allowed).hasSize(legal.size() + 1);
                assertThat(report.stage()).isEqualTo(stage);
            }
        }
    }
}
