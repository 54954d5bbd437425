package io.gongkai.local.fault;

import io.gongkai.local.launch.Console;
import io.gongkai.local.launch.Ports;
import io.gongkai.local.launch.StackProblem;
import io.gongkai.local.sample.SampleReport;
import io.gongkai.local.trial.TrialStack;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;

/** Program of deploy/faults/run: kills every part right after a 202 and shows that nothing is lost or doubled. */
public final class FaultRun {

    private static final List<String> PARTS =
            List.of("ingest-service", "compliance-service", "stats-service", "kafka", "postgres");
    private static final int REPORTS_BEFORE_EACH_KILL = 4;

    private final Console console;
    private final TrialStack stack;
    private int submitted;

    private FaultRun(Console console, TrialStack stack) {
        this.console = console;
        this.stack = stack;
    }

    /** Arguments: the top of the source tree, the number of rounds, the port base. */
    public static void main(String[] arguments) {
        Path repository = Path.of(arguments[0]);
        int rounds = Integer.parseInt(arguments[1]);
        Ports ports = new Ports(Integer.parseInt(arguments[2]));
        Console console = Console.ofThisProcess();
        Path log = repository.resolve("deploy/local/target/faults.log");
        console.say("Starting a stack of its own on the ports " + ports.ingest() + " to " + ports.kafkaController());
        try (TrialStack stack = TrialStack.start(repository, ports, log)) {
            new FaultRun(console, stack).run(rounds);
        } catch (StackProblem problem) {
            System.err.println(problem.getMessage());
            System.err.println("The log of the stack is " + log + ".");
            System.exit(1);
        }
    }

    private void run(int rounds) {
        for (int round = 1; round <= rounds; round++) {
            console.say("Round " + round + " of " + rounds + ", each part killed with signal 9 right after a 202:");
            for (String part : PARTS) {
                Duration settled = new Fault(stack, part).strike(nextReports());
                console.say("  %-20s %d reports assessed and counted once, settled after %s"
                        .formatted(part, REPORTS_BEFORE_EACH_KILL, Console.seconds(settled)));
            }
        }
        console.say("Nothing lost, nothing doubled: " + submitted + " revisions.");
    }

    private List<SampleReport> nextReports() {
        List<SampleReport> all = stack.samples().reports();
        List<SampleReport> next = new ArrayList<>();
        while (next.size() < REPORTS_BEFORE_EACH_KILL) {
            SampleReport report = all.get(submitted % all.size());
            submitted++;
            next.add(report.withText(report.text() + "\n附注：第" + submitted + "次报送。\n"));
        }
        return next;
    }
}
