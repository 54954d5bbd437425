package io.gongkai.ingest.problem;

import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.container.ResourceInfo;
import jakarta.ws.rs.core.UriInfo;
import java.lang.reflect.AnnotatedElement;
import java.lang.reflect.Field;
import java.lang.reflect.Method;
import java.lang.reflect.Parameter;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Stream;
import org.jboss.resteasy.reactive.server.ServerRequestFilter;

/**
 * Refuses query parameters that an operation does not have, that have no value or that are given twice: a mistyped filter must
 * not pass for no filter, and of two values neither may be left out unsaid. An operation that takes a {@link Question} says so
 * itself, so that its caller learns of all faults at once.
 */
final class QueryParameters {

    private static final Text UNKNOWN =
            new Text("没有参数“%s”；此地址的参数有：%s。", "There is no parameter \"%s\"; those of this address are: %s.");
    private static final Text NONE =
            new Text("没有参数“%s”；此地址不带参数。", "There is no parameter \"%s\"; this address takes none.");
    private static final Text EMPTY =
            new Text("参数“%s”没有值；请给出值，或去掉此参数。", "The parameter \"%s\" has no value; give one or leave it out.");
    private static final Text REPEATED = new Text("参数“%s”只能给出一次。", "The parameter \"%s\" can be given once only.");

    private static final Map<Method, SortedMap<String, Boolean>> KNOWN = new ConcurrentHashMap<>();

    @ServerRequestFilter
    void check(ResourceInfo resource, UriInfo uri) {
        Method operation = resource.getResourceMethod();
        if (Arrays.stream(operation.getParameterTypes()).noneMatch(Question.class::isAssignableFrom)) {
            faultsOf(operation, uri).throwAs(CommonProblems.INVALID_PARAMETERS);
        }
    }

    static Faults faultsOf(Method operation, UriInfo uri) {
        return faultsOf(uri.getQueryParameters(), KNOWN.computeIfAbsent(operation, QueryParameters::of));
    }

    static Faults faultsOf(Map<String, List<String>> given, SortedMap<String, Boolean> known) {
        Faults faults = new Faults();
        given.forEach((name, values) -> {
            Boolean isList = known.get(name);
            if (isList == null) {
                Text detail = known.isEmpty() ? NONE.with(name) : UNKNOWN.with(name, String.join(", ", known.keySet()));
                faults.add(Fault.inParameter(name, "unknown-parameter", detail));
            } else if (!isList && values.size() > 1) {
                faults.add(Fault.inParameter(name, "repeated-parameter", REPEATED.with(name)));
            } else if (!isList && values.stream().allMatch(String::isEmpty)) {
                faults.add(Fault.inParameter(name, Faults.EMPTY_PARAMETER, EMPTY.with(name)));
            }
        });
        return faults;
    }

    /** The names of an operation's parameters, and whether each is a list, which says itself what it may hold. */
    static SortedMap<String, Boolean> of(Method operation) {
        SortedMap<String, Boolean> parameters = new TreeMap<>();
        for (Parameter parameter : operation.getParameters()) {
            places(parameter)
                    .filter(place -> place.isAnnotationPresent(QueryParam.class))
                    .forEach(place ->
                            parameters.put(place.getAnnotation(QueryParam.class).value(), isList(place)));
        }
        return parameters;
    }

    private static boolean isList(AnnotatedElement place) {
        Class<?> type = place instanceof Parameter parameter ? parameter.getType() : ((Field) place).getType();
        return Collection.class.isAssignableFrom(type);
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
