package io.gongkai.ingest.progress;

import io.micrometer.core.instrument.Gauge;
import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.binder.MeterBinder;
import jakarta.inject.Singleton;

/** Shows how many clients follow reports here. */
@Singleton
class StreamGauge implements MeterBinder {

    private final OpenStreams streams;

    StreamGauge(OpenStreams streams) {
        this.streams = streams;
    }

    @Override
    public void bindTo(MeterRegistry registry) {
        Gauge.builder("gongkai.progress.streams", streams::count)
                .description("Streams of events that are open in this instance")
                .register(registry);
    }
}
