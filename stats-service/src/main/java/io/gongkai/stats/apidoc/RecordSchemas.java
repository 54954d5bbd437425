package io.gongkai.stats.apidoc;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.eclipse.microprofile.openapi.OASFactory;
import org.eclipse.microprofile.openapi.models.media.Schema;
import org.eclipse.microprofile.openapi.models.media.Schema.SchemaType;
import org.jboss.jandex.ClassInfo;
import org.jboss.jandex.DotName;
import org.jboss.jandex.IndexView;
import org.jboss.jandex.RecordComponentInfo;

/** Says in the schemas what {@code @Nullable} says in the records: each component is there, and some may be null. */
final class RecordSchemas {

    private static final DotName NULLABLE = DotName.createSimple("org.jspecify.annotations.Nullable");
    private static final DotName UNWRAPPED = DotName.createSimple("com.fasterxml.jackson.annotation.JsonUnwrapped");
    private static final DotName INCLUDED = DotName.createSimple("com.fasterxml.jackson.annotation.JsonInclude");

    private final IndexView classes;

    RecordSchemas(IndexView classes) {
        this.classes = classes;
    }

    void complete(Map<String, Schema> schemas) {
        schemas.forEach((name, schema) -> recordNamed(name)
                .filter(type -> schema.getProperties() != null)
                .ifPresent(type -> complete(type, schema)));
    }

    private Optional<ClassInfo> recordNamed(String name) {
        return classes.getKnownClasses().stream()
                .filter(ClassInfo::isRecord)
                .filter(type -> type.name().toString().startsWith("io.gongkai."))
                .filter(type -> type.simpleName().equals(name) && !type.hasDeclaredAnnotation(INCLUDED))
                .findFirst();
    }

    private static void complete(ClassInfo type, Schema schema) {
        List<String> required = new ArrayList<>();
        for (RecordComponentInfo component : type.recordComponents()) {
            Schema property = schema.getProperties().get(component.name());
            if (property == null || component.hasAnnotation(UNWRAPPED)) {
                continue;
            }
            required.add(component.name());
            if (component.type().hasAnnotation(NULLABLE)) {
                schema.addProperty(component.name(), orNull(property));
            }
        }
        schema.setRequired(required);
    }

    private static Schema orNull(Schema property) {
        if (property.getRef() == null) {
            return property.addType(SchemaType.NULL);
        }
        return OASFactory.createSchema()
                .description(property.getDescription())
                .anyOf(List.of(
                        OASFactory.createSchema().ref(property.getRef()),
                        OASFactory.createSchema().addType(SchemaType.NULL)));
    }
}
