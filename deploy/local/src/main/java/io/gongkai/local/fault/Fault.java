package io.gongkai.local.fault;

import io.gongkai.local.launch.Patience;
import io.gongkai.local.launch.StackProblem;
import io.gongkai.local.sample.Conservation;
import io.gongkai.local.sample.Receipt;
import io.gongkai.local.sample.SampleReport;
import io.gongkai.local.sample.Season;
import io.gongkai.local.sample.Submission;
import io.gongkai.local.trial.TrialStack;
import java.io.UncheckedIOException;
import java.time.Duration;
import java.util.List;

/** One part, killed right after reports were taken in. */
record Fault(TrialStack stack, String part) {

    private static final Duration PATIENCE = Duration.ofSeconds(100);

    /** Submits, kills, waits for the part to be back and everything to be counted, and looks for losses and doubles. */
    Duration strike(List<SampleReport> reports) {
        List<Receipt> receipts = new Submission(stack.clients()).submitAll(reports);
        ProcessHandle victim = stack.kill(part);
        long killed = System.nanoTime();
        new Patience(PATIENCE, Duration.ofMillis(100))
                .until(
                        () -> isBackAfter(victim) && isSettled(),
                        settled -> settled,
                        "what followed the death of " + part);
        receipts.forEach(new Evidence(stack.database())::requireExactlyOnce);
        return Duration.ofNanos(System.nanoTime() - killed);
    }

    private boolean isBackAfter(ProcessHandle victim) {
        return stack.process(part).filter(now -> now.pid() != victim.pid()).isPresent();
    }

    /** While a part is away the services may answer with a problem or not at all. */
    private boolean isSettled() {
        try {
            return stack.samples().collections().stream()
                    .map(Season::of)
                    .map(season -> Conservation.of(season, stack.clients()))
                    .allMatch(Conservation::holds);
        } catch (StackProblem | UncheckedIOException notYet) {
            return false;
        }
    }
}
