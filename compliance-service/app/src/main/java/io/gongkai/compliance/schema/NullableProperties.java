package io.gongkai.compliance.schema;

import io.gongkai.engine.assessment.Assessment;
import io.gongkai.engine.profile.Profile;
import io.gongkai.engine.rule.RuleInfo;
import io.quarkus.smallrye.openapi.OpenApiFilter;
import java.lang.reflect.RecordComponent;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.eclipse.microprofile.openapi.OASFactory;
import org.eclipse.microprofile.openapi.OASFilter;
import org.eclipse.microprofile.openapi.models.OpenAPI;
import org.eclipse.microprofile.openapi.models.media.Schema;
import org.jspecify.annotations.Nullable;

/** Says which properties of the engine's records may be null; the engine knows of null, but not of OpenAPI. */
@OpenApiFilter(stages = OpenApiFilter.RunStage.BUILD)
public final class NullableProperties implements OASFilter {

    @Override
    public void filterOpenAPI(OpenAPI document) {
        Map<String, Schema> schemas = document.getComponents().getSchemas();
        if (schemas == null) {
            return;
        }
        Map<String, Class<?>> records = Stream.concat(
                        Stream.of(Assessment.class, Profile.class, RuleInfo.class, RuleInfo.Given.class),
                        Arrays.stream(Assessment.class.getDeclaredClasses()))
                .filter(Class::isRecord)
                .collect(Collectors.toMap(Class::getSimpleName, Function.identity()));
        schemas.forEach((name, schema) -> {
            Class<?> type = records.get(name);
            if (type != null) {
                mark(type, schema);
            }
        });
    }

    private static void mark(Class<?> type, Schema schema) {
        Set<String> nullable = Arrays.stream(type.getRecordComponents())
                .filter(component -> component.getAnnotatedType().isAnnotationPresent(Nullable.class))
                .map(RecordComponent::getName)
                .collect(Collectors.toSet());
        Map<String, Schema> properties = new LinkedHashMap<>(schema.getProperties());
        properties.replaceAll((name, property) -> nullable.contains(name) ? orNull(property) : property);
        schema.setProperties(properties);
    }

    private static Schema orNull(Schema schema) {
        if (schema.getRef() == null) {
            return schema.getType() == null || schema.getType().contains(Schema.SchemaType.NULL)
                    ? schema
                    : schema.addType(Schema.SchemaType.NULL);
        }
        return OASFactory.createSchema()
                .anyOf(List.of(schema, OASFactory.createSchema().addType(Schema.SchemaType.NULL)));
    }
}
