package io.gongkai.ingest.progress;

import jakarta.inject.Singleton;
import java.util.ArrayList;
import java.util.List;

/** The streams that are open in this instance, and how many may be. */
@Singleton
class OpenStreams {

    private final ProgressConfig config;
    private final List<EventStream> open = new ArrayList<>();

    OpenStreams(ProgressConfig config) {
        this.config = config;
    }

    /** One more, or a problem if there are too many altogether or of this subject. */
    synchronized void add(EventStream stream) {
        String subject = stream.follower().subject();
        long own = open.stream()
                .filter(other -> other.follower().subject().equals(subject))
                .count();
        if (own >= config.streamsPerSubject()) {
            throw ProgressProblems.TOO_MANY_STREAMS.with(config.streamsPerSubject());
        }
        if (open.size() >= config.streams()) {
            throw ProgressProblems.TOO_MANY_STREAMS.with(config.streams());
        }
        open.add(stream);
    }

    synchronized void remove(EventStream stream) {
        open.remove(stream);
    }

    synchronized List<EventStream> all() {
        return List.copyOf(open);
    }

    synchronized int count() {
        return open.size();
    }
}
