package io.gongkai.local.service;

import io.gongkai.local.launch.Console;
import io.gongkai.local.process.RunningPart;
import java.time.Duration;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.function.Supplier;

/** Keeps the parts running: starts one again that died, and stops all of them at the end. */
public final class Supervisor implements AutoCloseable {

    private static final int MOST_RESTARTS = 5;
    private static final Duration WITHIN = Duration.ofMinutes(1);

    private final Console console;
    private final Map<String, RunningPart> running = new HashMap<>();
    private final Map<String, Deque<Long>> restarts = new HashMap<>();
    private final CompletableFuture<String> hopeless = new CompletableFuture<>();
    private final Deque<Collection<String>> stages = new ArrayDeque<>();
    private boolean closing;

    public Supervisor(Console console) {
        this.console = console;
    }

    /** Starts the parts side by side and watches them from then on. */
    public void startTogether(Map<String, Supplier<? extends RunningPart>> parts) {
        synchronized (this) {
            stages.push(parts.keySet());
        }
        List<CompletableFuture<Void>> starts = new ArrayList<>();
        parts.forEach((name, starting) ->
                starts.add(CompletableFuture.runAsync(() -> start(name, starting), task -> thread(name, task))));
        starts.forEach(start -> start.exceptionally(failure -> null).join());
        starts.forEach(CompletableFuture::join);
    }

    private void start(String name, Supplier<? extends RunningPart> starting) {
        RunningPart part = console.timed(name, starting::get);
        if (!keep(name, part)) {
            part.close();
            return;
        }
        var unused = part.onExit().thenAcceptAsync(code -> replace(name, starting, code), task -> thread(name, task));
    }

    private synchronized boolean keep(String name, RunningPart part) {
        if (closing) {
            return false;
        }
        running.put(name, part);
        return true;
    }

    private void replace(String name, Supplier<? extends RunningPart> starting, int code) {
        if (isClosing()) {
            return;
        }
        if (tooOften(name)) {
            hopeless.complete(name + " ended again and again (exit code " + code + "); its log says why.");
            return;
        }
        console.say(name + " ended with exit code " + code + " and is started again:");
        try {
            start(name, starting);
        } catch (RuntimeException e) {
            hopeless.complete(name + " could not be started again: " + e.getMessage());
        }
    }

    private synchronized boolean isClosing() {
        return closing;
    }

    private synchronized boolean tooOften(String name) {
        long now = System.nanoTime();
        Deque<Long> moments = restarts.computeIfAbsent(name, first -> new ArrayDeque<>());
        moments.add(now);
        moments.removeIf(moment -> now - moment > WITHIN.toNanos());
        return moments.size() > MOST_RESTARTS;
    }

    private static void thread(String name, Runnable task) {
        Thread thread = new Thread(task, "supervisor of " + name);
        thread.setDaemon(true);
        thread.start();
    }

    /** Completes with the reason when a part cannot be kept running. */
    public CompletableFuture<String> hopeless() {
        return hopeless;
    }

    /** Stops those that use others before those that are used, and each group side by side. */
    @Override
    public void close() {
        List<Collection<String>> groups;
        synchronized (this) {
            if (closing) {
                return;
            }
            closing = true;
            groups = List.copyOf(stages);
        }
        groups.forEach(group -> CompletableFuture.allOf(group.stream()
                        .map(name -> CompletableFuture.runAsync(() -> closePart(name), task -> thread(name, task)))
                        .toArray(CompletableFuture[]::new))
                .join());
    }

    private void closePart(String name) {
        RunningPart part;
        synchronized (this) {
            part = running.get(name);
        }
        if (part != null) {
            part.close();
        }
    }
}
