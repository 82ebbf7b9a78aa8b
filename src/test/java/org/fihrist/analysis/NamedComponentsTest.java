package org.fihrist.analysis;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.elasticsearch.plugin.NamedComponent;
import org.junit.jupiter.api.Test;

/**
 * The plugin's list of components. It is kept by hand because the plugin installer, which would write it, runs out of
 * memory on small heaps while scanning for them.
 */
class NamedComponentsTest {

    private static final Path LIST = Path.of("src/main/plugin/named_components.json");

    @Test
    void theListNamesExactlyTheAnnotatedClasses() throws Exception {
        Map<String, Map<String, String>> listed = new ObjectMapper().readValue(LIST.toFile(), new TypeReference<>() {});
        assertThat(listed).isEqualTo(annotated());
    }

    /** Annotated classes by name, by the interface that they implement. */
    private static Map<String, Map<String, String>> annotated() throws IOException, URISyntaxException {
        Map<String, Map<String, String>> components = new TreeMap<>();
        for (Class<?> component : pluginClasses()) {
            NamedComponent name = component.getAnnotation(NamedComponent.class);
            if (name != null) {
                components
                        .computeIfAbsent(component.getInterfaces()[0].getName(), key -> new TreeMap<>())
                        .put(name.value(), component.getName());
            }
        }
        return components;
    }

    private static List<Class<?>> pluginClasses() throws IOException, URISyntaxException {
        Path classes = Path.of(ArabicAnalyzers.class
                .getProtectionDomain()
                .getCodeSource()
                .getLocation()
                .toURI());
        try (Stream<Path> files = Files.walk(classes.resolve("org/fihrist/analysis"))) {
            return files.filter(file -> file.toString().endsWith(".class"))
                    .map(file -> classes.relativize(file).toString())
                    .<Class<?>>map(NamedComponentsTest::load)
                    .toList();
        }
    }

    private static Class<?> load(String file) {
        try {
            return Class.forName(file.replace(".class", "").replaceAll("[/\\\\]", "."));
        } catch (ClassNotFoundException e) {
            throw new AssertionError(e);
        }
    }
}
