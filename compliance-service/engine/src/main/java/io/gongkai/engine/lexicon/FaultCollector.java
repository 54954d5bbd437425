package io.gongkai.engine.lexicon;

import com.fasterxml.jackson.core.JsonLocation;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.databind.DeserializationContext;
import com.fasterxml.jackson.databind.JavaType;
import com.fasterxml.jackson.databind.JsonDeserializer;
import com.fasterxml.jackson.databind.JsonMappingException;
import com.fasterxml.jackson.databind.deser.DeserializationProblemHandler;
import com.fasterxml.jackson.databind.deser.ValueInstantiator;
import com.fasterxml.jackson.databind.util.ClassUtil;
import io.gongkai.engine.lexicon.DataFault.Fault;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Reads on behind a fault, so that one reading of a file finds them all. */
final class FaultCollector extends DeserializationProblemHandler {

    private final List<Fault> found = new ArrayList<>();

    boolean isEmpty() {
        return found.isEmpty();
    }

    void throwFor(String path) {
        if (!found.isEmpty()) {
            throw new DataFault(path + ": ", found);
        }
    }

    /** What ended the reading. */
    void addLast(JsonProcessingException end) {
        List<JsonMappingException.Reference> path =
                end instanceof JsonMappingException mapping ? mapping.getPath() : List.of();
        String field = path.isEmpty() ? null : path.get(path.size() - 1).getFieldName();
        if (field == null) {
            add(end.getLocation(), "内容无法读取，请改正。", "The content cannot be read; mend it.");
        } else {
            add(end.getLocation(), field + " 缺少内容或内容不符，请改正。", field + " lacks a fitting value; mend it.");
        }
    }

    private void add(@Nullable JsonLocation at, String zh, String en) {
        found.add(at == null ? new Fault(0, 0, zh, en) : new Fault(at.getLineNr(), at.getColumnNr(), zh, en));
    }

    private @Nullable Object unfit(JsonParser parser, Class<?> type, String value) {
        add(
                parser.currentTokenLocation(),
                "“" + value + "”不是此处应有的内容，请改正。",
                "\"" + value + "\" does not fit here; mend it.");
        return type.isPrimitive() ? ClassUtil.defaultValue(type) : null;
    }

    @Override
    public @Nullable Object handleWeirdStringValue(
            DeserializationContext context, Class<?> type, String value, String message) {
        return unfit(context.getParser(), type, value);
    }

    @Override
    public @Nullable Object handleWeirdNumberValue(
            DeserializationContext context, Class<?> type, Number value, String message) {
        return unfit(context.getParser(), type, value.toString());
    }

    @Override
    public @Nullable Object handleUnexpectedToken(
            DeserializationContext context, JavaType type, JsonToken token, JsonParser parser, String message)
            throws IOException {
        return unfitNode(parser, type.getRawClass());
    }

    @Override
    public @Nullable Object handleMissingInstantiator(
            DeserializationContext context,
            Class<?> type,
            ValueInstantiator instantiator,
            JsonParser parser,
            String message)
            throws IOException {
        return unfitNode(parser, type);
    }

    private @Nullable Object unfitNode(JsonParser parser, Class<?> type) throws IOException {
        Object instead = unfit(parser, type, parser.getText());
        parser.skipChildren();
        return instead;
    }

    @Override
    public boolean handleUnknownProperty(
            DeserializationContext context, JsonParser parser, JsonDeserializer<?> reader, Object bean, String name)
            throws IOException {
        add(
                context.getParser().currentTokenLocation(),
                "没有名为“" + name + "”的字段，请改正。",
                "There is no field \"" + name + "\"; mend it.");
        parser.skipChildren();
        return true;
    }

    /** What follows from faults that are known already adds nothing. */
    @Override
    public @Nullable Object handleInstantiationProblem(
            DeserializationContext context, Class<?> type, Object argument, Throwable problem) {
        List<Fault> told = told(problem);
        if (told.isEmpty() && found.isEmpty()) {
            return NOT_HANDLED;
        }
        JsonParser parser = context.getParser();
        JsonLocation at = parser.currentTokenLocation();
        boolean whole = parser.getParsingContext().inRoot();
        told.forEach(fault -> found.add(whole ? fault : fault.at(at.getLineNr(), at.getColumnNr())));
        return null;
    }

    private static List<Fault> told(Throwable problem) {
        return Stream.iterate(problem, cause -> cause != null, Throwable::getCause)
                .filter(DataFault.class::isInstance)
                .map(fault -> ((DataFault) fault).faults())
                .findFirst()
                .orElse(List.of());
    }
}
