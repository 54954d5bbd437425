package io.gongkai.stats.problem;

import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.spi.Bean;
import jakarta.enterprise.inject.spi.BeanManager;
import jakarta.inject.Singleton;
import jakarta.ws.rs.HttpMethod;
import jakarta.ws.rs.Path;
import java.lang.annotation.Annotation;
import java.lang.reflect.Method;
import java.util.Arrays;
import java.util.List;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Which methods a path has, for the header that a 405 must have (RFC 9110, 15.5.6); the framework sends none. */
@Singleton
final class AllowedMethods {

    private record Operation(Pattern path, String method) {}

    private static final Pattern VARIABLE = Pattern.compile("\\{[^}]+}");

    private final List<Operation> operations;

    AllowedMethods(BeanManager beans) {
        operations = beans.getBeans(Object.class, Any.Literal.INSTANCE).stream()
                .map(Bean::getBeanClass)
                .filter(type -> type.isAnnotationPresent(Path.class))
                .flatMap(type -> Arrays.stream(type.getDeclaredMethods()))
                .flatMap(AllowedMethods::operations)
                .toList();
    }

    /** Separated by commas, as the header has them; a path that can be read can be asked for its head too. */
    String of(String path) {
        TreeSet<String> allowed = operations.stream()
                .filter(operation -> operation.path().matcher(path).matches())
                .map(Operation::method)
                .collect(Collectors.toCollection(TreeSet::new));
        if (allowed.contains(HttpMethod.GET)) {
            allowed.add(HttpMethod.HEAD);
        }
        return String.join(", ", allowed);
    }

    private static Stream<Operation> operations(Method method) {
        return Arrays.stream(method.getAnnotations())
                .map(Annotation::annotationType)
                .flatMap(type -> Stream.ofNullable(type.getAnnotation(HttpMethod.class)))
                .map(verb -> new Operation(path(method), verb.value()));
    }

    private static Pattern path(Method method) {
        Path below = method.getAnnotation(Path.class);
        String template = method.getDeclaringClass().getAnnotation(Path.class).value()
                + (below == null ? "" : "/" + below.value());
        return Pattern.compile(
                VARIABLE.matcher(("/" + template).replaceAll("/+", "/")).replaceAll("[^/]+") + "/?");
    }
}
