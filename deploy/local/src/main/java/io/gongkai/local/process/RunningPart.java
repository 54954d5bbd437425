package io.gongkai.local.process;

import java.util.concurrent.CompletableFuture;

/** A started part of the stack. */
public interface RunningPart extends AutoCloseable {

    /** Completes with the exit code when the part has ended, asked or not. */
    CompletableFuture<Integer> onExit();

    /** Asks the part to end and waits until it has. */
    @Override
    void close();
}
