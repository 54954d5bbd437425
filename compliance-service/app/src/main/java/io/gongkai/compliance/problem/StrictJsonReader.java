package io.gongkai.compliance.problem;

import com.fasterxml.jackson.core.JsonLocation;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.StreamReadFeature;
import com.fasterxml.jackson.core.exc.StreamConstraintsException;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.datatype.jsr310.JavaTimeModule;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.MultivaluedMap;
import jakarta.ws.rs.ext.MessageBodyReader;
import jakarta.ws.rs.ext.Provider;
import java.io.IOException;
import java.io.InputStream;
import java.lang.annotation.Annotation;
import java.lang.reflect.Type;

/**
 * Reads the JSON body of a request into a record and refuses what the API does not know. Events are read elsewhere and
 * tolerantly: a consumer must survive additions, a client must hear of its typing error.
 */
@Provider
@Consumes(MediaType.APPLICATION_JSON)
public final class StrictJsonReader implements MessageBodyReader<Object> {

    private static final Text SYNTAX = new Text(
            "第 %d 行第 %d 列附近不符合 JSON 语法，或有重复的属性，或内容不是 UTF-8 编码。",
            "Near line %d, column %d the text is not JSON, names a property twice, or is not UTF-8.");
    private static final Text LIMITS = new Text(
            "嵌套过深，或某个数值、名称过长；请对照接口文档简化内容。",
            "The nesting is too deep, or a number or name too long; send what the API document asks for.");

    private static final ObjectMapper STRICT = JsonMapper.builder()
            .addModule(new JavaTimeModule())
            .enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS)
            .enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION)
            .build();

    private final BodyLimit limit;

    StrictJsonReader(BodyLimit limit) {
        this.limit = limit;
    }

    @Override
    public boolean isReadable(Class<?> type, Type generic, Annotation[] annotations, MediaType mediaType) {
        return type.isRecord();
    }

    @Override
    public Object readFrom(
            Class<Object> type,
            Type generic,
            Annotation[] annotations,
            MediaType mediaType,
            MultivaluedMap<String, String> headers,
            InputStream body)
            throws IOException {
        return read(type, limit.bound(body));
    }

    /** Reads a whole document, or ends the request with a problem that names every fault. */
    public static <T> T read(Class<T> type, InputStream body) throws IOException {
        JsonNode document;
        try {
            document = STRICT.readTree(body);
        } catch (JsonProcessingException unreadable) {
            throw CommonProblems.MALFORMED_JSON.because(Fault.at("", "malformed-json", place(unreadable)));
        }
        Faults faults = new Faults();
        new JsonShape(faults).check(document, type, "");
        faults.throwAs(CommonProblems.UNEXPECTED_JSON);
        return STRICT.treeToValue(document, type);
    }

    /** In our own words: those of the parser would tell how we are built. */
    private static Text place(JsonProcessingException unreadable) {
        if (unreadable instanceof StreamConstraintsException) {
            return LIMITS;
        }
        JsonLocation place = unreadable.getLocation();
        return place == null ? SYNTAX.with(1, 1) : SYNTAX.with(place.getLineNr(), place.getColumnNr());
    }
}
