package io.gongkai.stats.intake;

import com.fasterxml.jackson.annotation.JsonSetter;
import com.fasterxml.jackson.annotation.Nulls;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JavaType;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.datatype.jsr310.JavaTimeModule;
import java.io.IOException;
import java.io.UncheckedIOException;
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
            if (!type.equals(leadingType(text)) && !type(text).equals(type)) {
                return Optional.empty();
            }
            JavaType envelope = JSON.getTypeFactory().constructParametricType(Envelope.class, dataType);
            return Optional.of(JSON.<Envelope<T>>readValue(text, envelope).data());
        } catch (JsonProcessingException e) {
            throw new PoisonEvent("The event cannot be read: " + e.getOriginalMessage(), e);
        }
    }

    /** The type where it stands before the data, so that the data is read once; null where it does not. */
    private static @Nullable String leadingType(String text) throws JsonProcessingException {
        try (JsonParser parser = JSON.createParser(text)) {
            if (parser.nextToken() != JsonToken.START_OBJECT) {
                return null;
            }
            for (String name = parser.nextFieldName(); name != null; name = parser.nextFieldName()) {
                JsonToken value = parser.nextToken();
                if (name.equals("type")) {
                    return value == JsonToken.VALUE_STRING ? parser.getText() : null;
                }
                if (value.isStructStart()) {
                    return null;
                }
            }
            return null;
        } catch (JsonProcessingException e) {
            throw e;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String type(String text) throws JsonProcessingException {
        Kind kind = JSON.readValue(text, Kind.class);
        if (kind == null) {
            throw new PoisonEvent("The event cannot be read: it is null.");
        }
        return kind.type();
    }

    record Kind(String type) {}

    record Envelope<T>(T data) {}
}
