package io.gongkai.local.bench;

import io.gongkai.local.client.Clients;
import io.gongkai.local.launch.Patience;
import io.gongkai.local.launch.StackProblem;
import io.gongkai.local.sample.Receipt;
import io.gongkai.local.sample.SampleReport;
import io.gongkai.local.sample.Submission;
import io.gongkai.local.trial.TrialStack;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicLong;

/** An open loop: reports are sent at fixed times, whether the former ones were answered or not. */
final class Load implements AutoCloseable {

    private static final Duration BETWEEN_LOOKS = Duration.ofMillis(5);
    private static final Duration DRAIN = Duration.ofSeconds(60);

    private final ScheduledExecutorService clock = Executors.newScheduledThreadPool(2);
    private final AtomicInteger number = new AtomicInteger();
    private final AtomicLong answered = new AtomicLong();
    private final AtomicInteger refused = new AtomicInteger();
    private final List<SampleReport> reports;
    private final Submission submission;
    private final Visibility visibility;
    private final Future<?> looking;

    Load(TrialStack stack) {
        Clients clients = stack.clients();
        this.reports = stack.samples().reports();
        this.submission = new Submission(clients);
        this.visibility = new Visibility(stack.database());
        this.looking =
                clock.scheduleWithFixedDelay(visibility::look, 0, BETWEEN_LOOKS.toMillis(), TimeUnit.MILLISECONDS);
    }

    /** Sends at the rate for the given time, waits until the last is seen, and returns what was measured. */
    Latencies run(int perSecond, Duration time) {
        long gap = TimeUnit.SECONDS.toNanos(1) / perSecond;
        long count = time.toSeconds() * perSecond;
        long last = answered.get() + count;
        long start = System.nanoTime();
        for (long i = 0; i < count; i++) {
            long due = start + i * gap;
            var unused = clock.schedule(() -> send(due), due - System.nanoTime(), TimeUnit.NANOSECONDS);
        }
        new Patience(time.plus(DRAIN), Duration.ofMillis(50))
                .until(
                        () -> looking.isDone() || answered.get() >= last && visibility.pending() == 0,
                        done -> done,
                        "the last report to be counted");
        if (looking.isDone()) {
            throw new StackProblem("The statistics could not be read: " + looking);
        }
        if (refused.get() > 0) {
            throw new StackProblem(refused.get() + " reports were not taken in.");
        }
        return Latencies.of(visibility.takeLatencies());
    }

    private void send(long due) {
        int mine = number.getAndIncrement();
        SampleReport report = reports.get(mine % reports.size());
        var unused = submission
                .submitLater(report.withText(report.text() + "\n附注：第" + mine + "次报送。\n"))
                .whenComplete((receipt, failure) -> note(receipt, failure, due));
    }

    private void note(Receipt receipt, Throwable failure, long due) {
        if (failure == null) {
            visibility.await(receipt, due);
        } else {
            refused.incrementAndGet();
        }
        answered.incrementAndGet();
    }

    @Override
    public void close() {
        clock.shutdownNow();
    }
}
