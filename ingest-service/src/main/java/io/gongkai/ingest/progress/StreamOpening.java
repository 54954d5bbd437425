package io.gongkai.ingest.progress;

import io.gongkai.ingest.access.Caller;
import io.gongkai.ingest.problem.CommonProblems;
import io.gongkai.ingest.problem.Fault;
import io.smallrye.mutiny.Multi;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.ws.rs.sse.OutboundSseEvent;
import jakarta.ws.rs.sse.Sse;
import java.time.Clock;
import java.time.Instant;
import java.util.UUID;
import java.util.regex.Pattern;
import org.eclipse.microprofile.jwt.JsonWebToken;
import org.jspecify.annotations.Nullable;

/** Opens a stream for whoever asks, as long as his token holds. */
@ApplicationScoped
class StreamOpening {

    static final String LAST_ID = "The last id that was received; the stream goes on after it";

    private static final Pattern POSITION = Pattern.compile("[0-9]{1,18}");
    private static final Long FROM_THE_FIRST = 0L;

    private final EventFeed feed;
    private final Caller caller;
    private final JsonWebToken token;
    private final Clock clock;

    StreamOpening(EventFeed feed, Caller caller, JsonWebToken token, Clock clock) {
        this.feed = feed;
        this.caller = caller;
        this.token = token;
        this.clock = clock;
    }

    /** From now on, or after the last event that was seen. */
    Multi<OutboundSseEvent> all(@Nullable String lastEventId, Sse sse) {
        return open(new Audience(caller.readScope(), null), position(lastEventId), sse);
    }

    /** From the first event of the report on, or after the last that was seen. */
    Multi<OutboundSseEvent> one(UUID reportId, @Nullable String lastEventId, Sse sse) {
        Long after = position(lastEventId);
        return open(new Audience(caller.readScope(), reportId), after == null ? FROM_THE_FIRST : after, sse);
    }

    private Multi<OutboundSseEvent> open(Audience audience, @Nullable Long after, Sse sse) {
        Instant expiry = Instant.ofEpochSecond(token.getExpirationTime());
        Follower follower = new Follower(caller.subject(), audience, expiry);
        return feed.open(new EventStream(follower, after, sse, clock.instant()));
    }

    private static @Nullable Long position(@Nullable String lastEventId) {
        if (lastEventId == null || lastEventId.isEmpty()) {
            return null;
        }
        if (!POSITION.matcher(lastEventId).matches()) {
            throw CommonProblems.INVALID_PARAMETERS.because(
                    Fault.inParameter("Last-Event-ID", "invalid-id", ProgressProblems.LAST_EVENT_ID));
        }
        return Long.valueOf(lastEventId);
    }
}
