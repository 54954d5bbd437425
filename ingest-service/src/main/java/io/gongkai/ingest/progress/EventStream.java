package io.gongkai.ingest.progress;

import io.smallrye.mutiny.Multi;
import io.smallrye.mutiny.subscription.BackPressureStrategy;
import io.smallrye.mutiny.subscription.MultiEmitter;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.sse.OutboundSseEvent;
import jakarta.ws.rs.sse.Sse;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import org.jspecify.annotations.Nullable;

/**
 * One client's stream: how far it has got, and what still waits for its line. Only the feed's thread moves it on; a
 * client that reads slowly is fed from the log again, page by page, so that no more than a page waits in memory.
 */
final class EventStream {

    /** With so many waiting it is no longer live. */
    private static final int MOST_WAITING = 200;

    private enum State {
        NEW,
        BEHIND,
        LIVE
    }

    private final Follower follower;
    private final @Nullable Long after;
    private final Sse sse;
    private final Instant openedAt;
    private final AtomicInteger waiting = new AtomicInteger();
    private volatile @Nullable MultiEmitter<? super OutboundSseEvent> line;
    private volatile boolean ended;
    private State state = State.NEW;
    private long position;
    private Instant lastSent;

    /** Goes on after a position, or begins with what happens from now on if there is none. */
    EventStream(Follower follower, @Nullable Long after, Sse sse, Instant now) {
        this.follower = follower;
        this.after = after;
        this.sse = sse;
        this.openedAt = now;
        this.lastSent = now;
    }

    Follower follower() {
        return follower;
    }

    /** What the client gets; freed is called once nothing waits any more, over once the line is closed. */
    Multi<OutboundSseEvent> events(Runnable freed, Runnable over) {
        return Multi.createFrom()
                .<OutboundSseEvent>emitter(
                        emitter -> {
                            emitter.onTermination(() -> {
                                ended = true;
                                over.run();
                            });
                            line = emitter;
                            freed.run();
                        },
                        BackPressureStrategy.BUFFER)
                .onItem()
                .invoke(taken -> {
                    if (waiting.decrementAndGet() == 0) {
                        freed.run();
                    }
                });
    }

    /** Whether it has a line, and nothing waits for it. */
    private boolean isFree() {
        return line != null && !ended && waiting.get() == 0;
    }

    boolean isBehind() {
        return state == State.BEHIND && isFree();
    }

    boolean isNew() {
        return state == State.NEW && isFree();
    }

    boolean isLive() {
        return state == State.LIVE;
    }

    long position() {
        return position;
    }

    /** A client can be gone before it ever gets its line. */
    boolean isOver(Instant now, Duration patience) {
        return !now.isBefore(follower.expiresAt()) || (line == null && now.isAfter(openedAt.plus(patience)));
    }

    /** The first sign of life, from which on the client can resume wherever its line breaks. */
    void begin(long head, Duration reconnect, Instant now) {
        position = after == null ? head : Math.min(after, head);
        state = position < head ? State.BEHIND : State.LIVE;
        send(
                sse.newEventBuilder()
                        .id(Long.toString(position))
                        .reconnectDelay(reconnect.toMillis())
                        .comment("following"),
                now);
    }

    /** While it is live, each new event of the log comes by; those that are not for this client only move it on. */
    void pass(LoggedEvent event, Instant now) {
        if (waiting.get() >= MOST_WAITING) {
            state = State.BEHIND;
            return;
        }
        if (follower.audience().covers(event)) {
            send(event, now);
        }
        position = event.position();
    }

    /** A page of what it has missed; after the last one it is live. */
    void catchUp(List<LoggedEvent> page, boolean last, long head, Instant now) {
        for (LoggedEvent event : page) {
            send(event, now);
            position = event.position();
        }
        if (last) {
            position = head;
            state = State.LIVE;
        }
    }

    /** The id moves on with the log, so that a client to whom nothing happened for long need not have it searched. */
    void beat(Duration heartbeat, Instant now) {
        if (isFree() && state != State.NEW && !now.isBefore(lastSent.plus(heartbeat))) {
            send(sse.newEventBuilder().id(Long.toString(position())).comment("heartbeat"), now);
        }
    }

    void end(String why) {
        MultiEmitter<? super OutboundSseEvent> open = line;
        ended = true;
        if (open != null) {
            open.emit(sse.newEventBuilder().comment(why).build());
            open.complete();
        }
    }

    private void send(LoggedEvent event, Instant now) {
        send(
                sse.newEventBuilder()
                        .id(Long.toString(event.position()))
                        .name(event.name())
                        .mediaType(MediaType.TEXT_PLAIN_TYPE)
                        .data(event.payload()),
                now);
    }

    private void send(OutboundSseEvent.Builder event, Instant now) {
        MultiEmitter<? super OutboundSseEvent> open = line;
        if (open != null && !ended) {
            waiting.incrementAndGet();
            lastSent = now;
            open.emit(event.build());
        }
    }
}
