package io.gongkai.local.launch;

import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Locale;
import java.util.function.Supplier;

/** What the person at the terminal sees; the logs say the rest. */
public record Console(PrintStream out) {

    /** UTF-8 whatever the locale: the names of the schools are Chinese. */
    public static Console ofThisProcess() {
        return new Console(new PrintStream(new FileOutputStream(FileDescriptor.out), true, StandardCharsets.UTF_8));
    }

    public void say(String sentence) {
        out.println(sentence);
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
