package io.gongkai.local.launch;

import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Locale;
import java.util.function.Supplier;

/** What the person at the terminal sees; the logs say the rest. */
public record Console(PrintStream out, boolean terminal) {

    /** Set by the script that starts the program: {@link System#console()} does not tell in every Java. */
    private static final String TERMINAL = "gongkai.terminal";

    /** UTF-8 whatever the locale: the names of the schools are Chinese. */
    public static Console ofThisProcess() {
        PrintStream out = new PrintStream(new FileOutputStream(FileDescriptor.out), true, StandardCharsets.UTF_8);
        return new Console(out, Boolean.getBoolean(TERMINAL));
    }

    public void say(String sentence) {
        out.println(sentence);
    }

    /** Shows how far something is in a line that the next one takes the place of; a file gets none of it. */
    public void progress(String state) {
        if (terminal) {
            out.print("\r  %-60s\r".formatted(state));
            out.flush();
        }
    }

    /** The last state of what was shown with {@link #progress}. */
    public void settled(String state) {
        progress("");
        say("  " + state);
    }

    /** Does the work and says how long it took. */
    public <T> T timed(String what, Supplier<T> work) {
        long start = System.nanoTime();
        T result = work.get();
        say("  %-42s %s".formatted(what, seconds(Duration.ofNanos(System.nanoTime() - start))));
        return result;
    }

    /** Does the work and says how long it took. */
    public void timed(String what, Runnable work) {
        timed(what, () -> {
            work.run();
            return what;
        });
    }

    public static String seconds(Duration duration) {
        return String.format(Locale.ROOT, "%.1f s", duration.toMillis() / 1000.0);
    }
}
