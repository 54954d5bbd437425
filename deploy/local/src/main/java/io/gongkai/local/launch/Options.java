package io.gongkai.local.launch;

import io.gongkai.demo.Province;
import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * What the command line asks for.
 *
 * @param once verify everything, then stop
 * @param fresh forget the data of earlier starts
 * @param bare start the parts but register and submit nothing
 * @param recordClasses record which classes the services load, for quicker starts, then stop
 * @param demo seed of the generated province that is taken through besides the samples
 */
public record Options(
        boolean once,
        boolean fresh,
        boolean bare,
        boolean recordClasses,
        Optional<Long> demo,
        int portBase,
        Optional<Path> data) {

    private static final int DEFAULT_BASE = 8080;
    private static final int HIGHEST_BASE = 65_000;

    /** Reads the arguments; the environment gives the defaults. */
    public static Options parse(List<String> arguments, Map<String, String> environment) {
        Options options = new Options(
                false,
                false,
                false,
                false,
                Optional.empty(),
                port(environment.getOrDefault("GONGKAI_PORT_BASE", Integer.toString(DEFAULT_BASE))),
                Optional.ofNullable(environment.get("GONGKAI_DATA")).map(Path::of));
        Deque<String> rest = new ArrayDeque<>(arguments);
        while (!rest.isEmpty()) {
            options = options.with(rest.pop(), rest);
        }
        return options;
    }

    private Options with(String option, Deque<String> rest) {
        return switch (option) {
            case "--once" -> new Options(true, fresh, bare, recordClasses, demo, portBase, data);
            case "--fresh" -> new Options(once, true, bare, recordClasses, demo, portBase, data);
            case "--bare" -> new Options(once, fresh, true, recordClasses, demo, portBase, data);
            case "--record-classes" -> new Options(once, fresh, bare, true, demo, portBase, data);
            case "--demo" -> withDemo(demo.orElse(Province.SEED));
            case "--seed" -> withDemo(seed(value(option, rest)));
            case "--port-base" -> new Options(once, fresh, bare, recordClasses, demo, port(value(option, rest)), data);
            case "--data" ->
                new Options(
                        once, fresh, bare, recordClasses, demo, portBase, Optional.of(Path.of(value(option, rest))));
            default -> throw new StackProblem("There is no option " + option + "; --help lists those there are.");
        };
    }

    private Options withDemo(long seed) {
        return new Options(once, fresh, bare, recordClasses, Optional.of(seed), portBase, data);
    }

    private static long seed(String text) {
        if (text.matches("\\d{1,18}")) {
            return Long.parseLong(text);
        }
        throw new StackProblem("The seed must be a whole number, not " + text + ".");
    }

    private static String value(String option, Deque<String> rest) {
        if (rest.isEmpty()) {
            throw new StackProblem("The option " + option + " needs a value.");
        }
        return rest.pop();
    }

    private static int port(String text) {
        if (text.matches("\\d{4,5}") && Integer.parseInt(text) <= HIGHEST_BASE) {
            return Integer.parseInt(text);
        }
        throw new StackProblem("The port base must be a number from 1000 to " + HIGHEST_BASE + ", not " + text + ".");
    }
}
