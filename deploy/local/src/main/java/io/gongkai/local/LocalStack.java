package io.gongkai.local;

import com.fasterxml.jackson.databind.JsonNode;
import io.gongkai.demo.Province;
import io.gongkai.local.client.Clients;
import io.gongkai.local.demo.KeptSeed;
import io.gongkai.local.launch.Console;
import io.gongkai.local.launch.Options;
import io.gongkai.local.launch.Places;
import io.gongkai.local.launch.Ports;
import io.gongkai.local.launch.StackLock;
import io.gongkai.local.launch.StackProblem;
import io.gongkai.local.sample.Samples;
import io.gongkai.local.service.Stack;
import io.gongkai.local.service.Supervisor;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CompletionException;

/** Program of deploy/local/run: the whole pipeline on one machine, with sample reports in it. */
public final class LocalStack {

    private final Console console;
    private final Options options;
    private final Places places;
    private final Ports ports;

    private LocalStack(Console console, Options options, Places places) {
        this.console = console;
        this.options = options;
        this.places = places;
        this.ports = new Ports(options.portBase());
    }

    /** Arguments: the top of the source tree, the directory in which the user stands, then those of the command line. */
    public static void main(String[] arguments) {
        Console console = Console.ofThisProcess();
        try {
            List<String> given = List.of(arguments);
            Options options = Options.parse(given.subList(2, given.size()), System.getenv());
            Places places = Places.of(Path.of(given.get(0)), Path.of(given.get(1)), options);
            System.exit(new LocalStack(console, options, places).run());
        } catch (StackProblem problem) {
            System.err.println(problem.getMessage());
            System.exit(1);
        } catch (CompletionException e) {
            System.err.println(
                    e.getCause() == null ? e.getMessage() : e.getCause().getMessage());
            System.exit(1);
        }
    }

    private int run() {
        StackLock.hold(places.data());
        prepare();
        DevTokens tokens = DevTokens.kept(places.data().resolve("signing-key"));
        Supervisor supervisor = new Supervisor(console);
        Runtime.getRuntime().addShutdownHook(new Thread(() -> stop(supervisor)));
        Stack stack = new Stack(places, ports, tokens, supervisor);
        console.say("Starting on the ports " + ports.ingest() + " to " + ports.kafkaController() + ":");
        if (options.recordClasses()) {
            stack.recordClasses(console);
            console.say("The classes of the services are recorded: later starts load them ready-made.");
            return 0;
        }
        stack.start();
        return demonstrate(stack, tokens, supervisor);
    }

    private int demonstrate(Stack stack, DevTokens tokens, Supervisor supervisor) {
        Samples samples = Samples.read(places.samples());
        Optional<Province> province = options.demo().map(Province::of);
        Demonstration demonstration = new Demonstration(console, Clients.of(ports, tokens), samples, province);
        if (options.once()) {
            demonstration.verify();
            return 0;
        }
        if (!options.bare()) {
            demonstration.show();
        }
        List<JsonNode> schools = demonstration.schools();
        new StackFile(ports, tokens, stack.database()).write(places.stackFile(), schools);
        console.say(new Welcome(ports, tokens, schools, places.stackFile()).text());
        System.err.println(supervisor.hopeless().join());
        return 1;
    }

    private void prepare() {
        ports.requireFree();
        if (options.fresh()) {
            places.forget();
        }
        places.create();
        options.demo().ifPresent(new KeptSeed(places.seedFile())::require);
    }

    private void stop(Supervisor supervisor) {
        console.say("Stopping.");
        supervisor.close();
    }
}
