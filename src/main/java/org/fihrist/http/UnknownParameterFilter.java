package org.fihrist.http;

import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ResourceInfo;
import java.lang.reflect.AnnotatedElement;
import java.lang.reflect.Method;
import java.lang.reflect.Parameter;
import java.util.Arrays;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Stream;
import org.fihrist.error.ProblemException;
import org.jboss.resteasy.reactive.RestQuery;
import org.jboss.resteasy.reactive.server.ServerRequestFilter;

/**
 * Refuses query parameters that the operation does not declare: a misspelt filter that is ignored gives a wrong answer
 * that looks right.
 */
public class UnknownParameterFilter {

    // Every operation's parameters are found once by reflection.
    private final Map<Method, Set<String>> declared = new ConcurrentHashMap<>();

    @ServerRequestFilter
    public void refuseUnknown(ResourceInfo resource, ContainerRequestContext request) {
        Method method = resource.getResourceMethod();
        if (method == null || !method.getDeclaringClass().getPackageName().startsWith("org.fihrist")) {
            return;
        }
        Set<String> known = declared.computeIfAbsent(method, UnknownParameterFilter::parametersOf);
        for (String name : request.getUriInfo().getQueryParameters().keySet()) {
            if (!known.contains(name)) {
                throw ProblemException.badParameter(
                        name,
                        "Unknown parameter '" + name + "'.",
                        known.stream().toList());
            }
        }
    }

    private static Set<String> parametersOf(Method method) {
        Set<String> names = new TreeSet<>();
        for (Parameter parameter : method.getParameters()) {
            if (parameter.isAnnotationPresent(BeanParam.class)) {
                fields(parameter.getType()).forEach(field -> addName(names, field, null));
            } else {
                addName(names, parameter, parameter.getName());
            }
        }
        return names;
    }

    private static Stream<? extends AnnotatedElement> fields(Class<?> type) {
        return type == null || type == Object.class
                ? Stream.empty()
                : Stream.concat(Arrays.stream(type.getDeclaredFields()), fields(type.getSuperclass()));
    }

    private static void addName(Set<String> names, AnnotatedElement element, String javaName) {
        RestQuery query = element.getAnnotation(RestQuery.class);
        if (query != null) {
            names.add(query.value().isEmpty() ? nameOf(element, javaName) : query.value());
        }
    }

    private static String nameOf(AnnotatedElement element, String javaName) {
        return element instanceof java.lang.reflect.Field field ? field.getName() : javaName;
    }
}
