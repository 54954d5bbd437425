package io.gongkai.local.bench;

import io.gongkai.local.launch.Console;
import io.gongkai.local.launch.Ports;
import io.gongkai.local.launch.StackProblem;
import io.gongkai.local.trial.TrialStack;
import java.nio.file.Path;
import java.time.Duration;

/** What is measured, on a stack that was started for it alone. */
interface Bench {

    void run(Console console, TrialStack stack);

    /** Starts a stack in a temporary directory, measures, and stops it; ends the program with 1 if something went wrong. */
    static void measure(String repository, String portBase, Bench bench) {
        Path top = Path.of(repository);
        Ports ports = new Ports(Integer.parseInt(portBase));
        Console console = Console.ofThisProcess();
        Path log = top.resolve("deploy/local/target/bench.log");
        console.say("Starting a stack of its own on the ports " + ports.ingest() + " to " + ports.kafkaController());
        try (TrialStack stack = TrialStack.start(top, ports, log)) {
            bench.run(console, stack);
        } catch (StackProblem problem) {
            System.err.println(problem.getMessage());
            System.err.println("The log of the stack is " + log + ".");
            System.exit(1);
        }
    }

    static Duration since(long nanoTime) {
        return Duration.ofNanos(System.nanoTime() - nanoTime);
    }
}
