package io.gongkai.local.postgres;

import io.gongkai.local.launch.StackProblem;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;

/**
 * PostgreSQL refuses to run as root; in a user namespace of its own root is an ordinary user.
 *
 * @param disguise the command that another one is appended to
 */
record OrdinaryUser(List<String> disguise) {

    static OrdinaryUser ofThisProcess() {
        boolean isRoot = System.getProperty("user.name").equals("root");
        return new OrdinaryUser(isRoot ? List.of("unshare", "--user") : List.of());
    }

    /** Fails with a sentence where root may not make a user namespace, as in many containers. */
    void requirePossible() {
        if (!disguise.isEmpty() && !succeeds(command(List.of("true")))) {
            throw new StackProblem("PostgreSQL does not run as root, and user namespaces are forbidden here:"
                    + " start this as an ordinary user, or allow `unshare --user`.");
        }
    }

    List<String> command(List<String> program) {
        List<String> command = new ArrayList<>(disguise);
        command.addAll(program);
        return command;
    }

    private static boolean succeeds(List<String> command) {
        try {
            return new ProcessBuilder(command)
                            .redirectError(ProcessBuilder.Redirect.DISCARD)
                            .start()
                            .waitFor()
                    == 0;
        } catch (IOException noSuchProgram) {
            return false;
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return false;
        }
    }
}
