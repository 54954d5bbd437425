package io.gongkai.ingest.intake;

import com.fasterxml.jackson.annotation.JsonSetter;
import com.fasterxml.jackson.annotation.Nulls;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JavaType;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.datatype.jsr310.JavaTimeModule;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Reads CloudEvents: strict about what is needed, blind to what is not. */
final class EventReader {

    private static final JsonMapper JSON = JsonMapper.builder()
            .addModule(new JavaTimeModule())
            .disable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
            .defaultSetterInfo(JsonSetter.Value.forValueNulls(Nulls.FAIL))
            .build();

    private EventReader() {}

    /**
     * Reads the data of an event.
     *
     * @return nothing where the event is of another type
     * @throws PoisonEvent where the text is no event or lacks what is needed
     */
    static <T> Optional<T> read(@Nullable String text, String type, Class<T> dataType) {
        if (text == null) {
            throw new PoisonEvent("The record has no value.");
        }
        try {
            // The type comes first and alone: an event of another type may carry data of any shape.
            Kind kind = JSON.readValue(text, Kind.class);
            if (kind == null) {
                throw new PoisonEvent("The event cannot be read: it is null.");
            }
            if (!kind.type().equals(type)) {
                return Optional.empty();
            }
            JavaType envelope = JSON.getTypeFactory().constructParametricType(Envelope.class, dataType);
            return Optional.of(JSON.<Envelope<T>>readValue(text, envelope).data());
        } catch (JsonProcessingException e) {
            throw new PoisonEvent("The event cannot be read: " + e.getOriginalMessage(), e);
        }
    }

    record Kind(String type) {}

    record Envelope<T>(T data) {}
}
