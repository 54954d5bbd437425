package io.gongkai.ingest.problem;

import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.container.ResourceInfo;
import jakarta.ws.rs.core.UriInfo;
import java.lang.reflect.AnnotatedElement;
import java.lang.reflect.Method;
import java.lang.reflect.Parameter;
import java.util.Arrays;
import java.util.Map;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jboss.resteasy.reactive.server.ServerRequestFilter;

/** Refuses query parameters that an operation does not have: a mistyped filter must not pass for no filter. */
final class QueryParameters {

    private static final Text UNKNOWN =
            new Text("没有参数“%s”；此地址的参数有：%s。", "There is no parameter \"%s\"; those of this address are: %s.");
    private static final Text NONE =
            new Text("没有参数“%s”；此地址不带参数。", "There is no parameter \"%s\"; this address takes none.");

    private final Map<Method, SortedSet<String>> known = new ConcurrentHashMap<>();

    @ServerRequestFilter
    void check(ResourceInfo resource, UriInfo uri) {
        SortedSet<String> names = known.computeIfAbsent(resource.getResourceMethod(), QueryParameters::namesOf);
        Faults faults = new Faults();
        for (String name : uri.getQueryParameters().keySet()) {
            if (!names.contains(name)) {
                Text detail = names.isEmpty() ? NONE.with(name) : UNKNOWN.with(name, String.join(", ", names));
                faults.add(Fault.inParameter(name, "unknown-parameter", detail));
            }
        }
        faults.throwAs(CommonProblems.INVALID_PARAMETERS);
    }

    private static SortedSet<String> namesOf(Method operation) {
        return Arrays.stream(operation.getParameters())
                .flatMap(QueryParameters::places)
                .flatMap(place -> Stream.ofNullable(place.getAnnotation(QueryParam.class)))
                .map(QueryParam::value)
                .collect(Collectors.toCollection(TreeSet::new));
    }

    private static Stream<AnnotatedElement> places(Parameter parameter) {
        return parameter.isAnnotationPresent(BeanParam.class) ? fields(parameter.getType()) : Stream.of(parameter);
    }

    /** Parameters gathered in a class of their own are its fields, those of its parents and of classes within it included. */
    private static Stream<AnnotatedElement> fields(Class<?> gathered) {
        return Stream.<Class<?>>iterate(gathered, type -> type != null, Class::getSuperclass)
                .flatMap(type -> Arrays.stream(type.getDeclaredFields()))
                .flatMap(field ->
                        field.isAnnotationPresent(BeanParam.class) ? fields(field.getType()) : Stream.of(field));
    }
}
