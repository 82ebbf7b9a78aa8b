package org.fihrist.error;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.spi.Bean;
import jakarta.enterprise.inject.spi.BeanManager;
import jakarta.ws.rs.HttpMethod;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.UriBuilder;
import java.lang.annotation.Annotation;
import java.lang.reflect.Method;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;

/**
 * The methods that an address takes: an answer of 405 must name them (RFC 9110, 15.5.6), and the framework names them
 * for OPTIONS alone.
 */
@ApplicationScoped
public class AllowedMethods {

    private static final Pattern VARIABLE = Pattern.compile("\\{[^}]+}");

    private final List<Operation> operations = new ArrayList<>();

    AllowedMethods(BeanManager beans) {
        for (Bean<?> bean : beans.getBeans(Object.class, Any.Literal.INSTANCE)) {
            if (bean.getBeanClass().isAnnotationPresent(Path.class)) {
                Arrays.stream(bean.getBeanClass().getMethods()).forEach(this::add);
            }
        }
    }

    private record Operation(String template, Pattern path, String method) {

        static Operation of(String template, String method) {
            return new Operation(
                    template, Pattern.compile(VARIABLE.matcher(template).replaceAll("[^/]+")), method);
        }
    }

    private void add(Method declared) {
        for (Annotation annotation : declared.getAnnotations()) {
            HttpMethod method = annotation.annotationType().getAnnotation(HttpMethod.class);
            if (method != null) {
                operations.add(Operation.of(template(declared), method.value()));
            }
        }
    }

    private static String template(Method declared) {
        UriBuilder template = UriBuilder.fromResource(declared.getDeclaringClass());
        if (declared.isAnnotationPresent(Path.class)) {
            template.path(declared);
        }
        return template.toTemplate();
    }

    /** The path as the API writes it, with variables in braces; empty where it is none of the API's. */
    public Optional<String> template(String path) {
        return operations.stream()
                .filter(operation -> operation.path().matcher(path).matches())
                .map(Operation::template)
                .findFirst();
    }

    /** The methods of a path, in alphabetical order. */
    Set<String> of(String path) {
        Set<String> methods = new TreeSet<>();
        for (Operation operation : operations) {
            if (operation.path().matcher(path).matches()) {
                methods.add(operation.method());
                methods.add(HttpMethod.OPTIONS);
                if (operation.method().equals(HttpMethod.GET)) {
                    methods.add(HttpMethod.HEAD);
                }
            }
        }
        return methods;
    }
}
