package io.gongkai.ingest.progress;

import jakarta.inject.Singleton;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Instant;
import java.util.List;

/** One round of the feed: give committed events their positions, and move every open stream on. */
@Singleton
class FeedRound {

    private static final int PAGE = 200;
    private static final long UNKNOWN = -1;

    private final EventLog log;
    private final OpenStreams streams;
    private final ProgressConfig config;
    private final Clock clock;

    /** Up to here the live streams have been moved on; known to the feed's thread only. */
    private long head = UNKNOWN;

    FeedRound(EventLog log, OpenStreams streams, ProgressConfig config, Clock clock) {
        this.log = log;
        this.streams = streams;
        this.config = config;
        this.clock = clock;
    }

    /** True if there is more to do at once. */
    boolean run() throws SQLException {
        // Those who are there now miss nothing that was committed before they came: it gets its position after this
        // line.
        List<EventStream> open = streams.all();
        Instant now = clock.instant();
        closeThoseOver(open, now);
        boolean more = log.number();
        if (open.isEmpty()) {
            head = UNKNOWN;
            return more;
        }
        if (head == UNKNOWN) {
            head = log.head();
        }
        more |= passNewEvents(open, now);
        for (EventStream stream : open) {
            if (stream.isNew() && !more) {
                stream.begin(head, config.reconnect(), now);
            } else if (stream.isBehind()) {
                more |= catchUp(stream, now);
            }
            stream.beat(config.heartbeat(), now);
        }
        return more;
    }

    private void closeThoseOver(List<EventStream> open, Instant now) {
        for (EventStream stream : open) {
            if (stream.isOver(now, config.heartbeat())) {
                stream.end("token expired");
                streams.remove(stream);
            }
        }
    }

    private boolean passNewEvents(List<EventStream> open, Instant now) throws SQLException {
        List<LoggedEvent> events = log.between(head, Long.MAX_VALUE, PAGE);
        for (LoggedEvent event : events) {
            open.stream().filter(EventStream::isLive).forEach(stream -> stream.pass(event, now));
            head = event.position();
        }
        return events.size() == PAGE;
    }

    private boolean catchUp(EventStream stream, Instant now) throws SQLException {
        List<LoggedEvent> page = log.between(stream.follower().audience(), stream.position(), head, PAGE);
        boolean last = page.size() < PAGE;
        stream.catchUp(page, last, head, now);
        return !last;
    }
}
