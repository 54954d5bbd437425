package io.gongkai.local.launch;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;

/** Makes sure that one stack runs on a data directory; the system releases it however the stack ends. */
public final class StackLock {

    static final Path FILE = Path.of("lock");

    /** A channel that nobody refers to would be closed at some time, and the lock with it. */
    private static final Set<FileChannel> HELD = ConcurrentHashMap.newKeySet();

    private StackLock() {}

    /** Holds the lock from now on, or fails with a sentence. */
    public static void hold(Path data) {
        try {
            Files.createDirectories(data);
            FileChannel channel =
                    FileChannel.open(data.resolve(FILE), StandardOpenOption.CREATE, StandardOpenOption.WRITE);
            FileLock lock = channel.tryLock();
            if (lock == null) {
                channel.close();
                throw new StackProblem("A stack runs already on " + data + "; stop it, or choose another place with"
                        + " --data DIR and other ports with --port-base N.");
            }
            HELD.add(channel);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
