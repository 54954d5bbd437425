package io.gongkai.stats.problem;

import com.fasterxml.jackson.databind.JsonNode;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.lang.reflect.Type;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/**
 * Compares a JSON document with the record it is to become and names every unknown property and wrong type. The binding
 * of Jackson would stop at the first. A null is no fault here: whether a value is needed is for the record's reader.
 */
final class JsonShape {

    private static final Text UNKNOWN_PROPERTY =
            new Text("接口没有名为“%s”的属性，请删除或改正其名称。", "There is no property named \"%s\"; remove it or mend its name.");
    private static final Text WRONG_TYPE = new Text("此处的值应为%s。", "The value here must be %s.");

    private final Faults faults;

    JsonShape(Faults faults) {
        this.faults = faults;
    }

    void check(JsonNode node, Type type, String pointer) {
        if (node.isNull() && !pointer.isEmpty()) {
            return;
        }
        if (type instanceof ParameterizedType list && list.getRawType() == List.class) {
            checkArray(node, list.getActualTypeArguments()[0], pointer);
        } else if (type instanceof Class<?> record && record.isRecord()) {
            checkObject(node, record, pointer);
        } else if (type instanceof Class<?> scalar && !JsonScalar.matches(node, scalar)) {
            wrong(pointer, JsonScalar.named(scalar));
        }
    }

    private void checkArray(JsonNode node, Type element, String pointer) {
        if (!node.isArray()) {
            wrong(pointer, new Text("数组", "an array"));
            return;
        }
        for (int i = 0; i < node.size(); i++) {
            check(node.get(i), element, pointer + '/' + i);
        }
    }

    private void checkObject(JsonNode node, Class<?> record, String pointer) {
        if (!node.isObject()) {
            wrong(pointer, new Text("对象", "an object"));
            return;
        }
        Map<String, Type> known = Arrays.stream(record.getRecordComponents())
                .collect(Collectors.toMap(RecordComponent::getName, RecordComponent::getGenericType));
        node.properties().forEach(property -> {
            String name = property.getKey();
            String place = pointer + '/' + name.replace("~", "~0").replace("/", "~1");
            if (known.containsKey(name)) {
                check(property.getValue(), known.get(name), place);
            } else {
                faults.add(place, "unknown-property", UNKNOWN_PROPERTY.with(name));
            }
        });
    }

    private void wrong(String pointer, Text wanted) {
        faults.add(pointer, "wrong-type", WRONG_TYPE.withEach(wanted));
    }
}
