package org.dialoguerecords;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.lang.reflect.Constructor;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.net.MalformedURLException;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.params.provider.Arguments;

/**
 * Four class paths: the library and Jackson 2 or 3, each at the lowest and the highest version that we claim, and nothing
 * else; above each only the JDK. The mappers in a class path exchange text with the test.
 */
final class JacksonClassPaths implements AutoCloseable {

    static final List<String> NAMES =
            List.of("jackson2-lowest", "jackson2-highest", "jackson3-lowest", "jackson3-highest");

    /** The names of the mappers in each. */
    static final List<String> MAPPERS =
            List.of("always", "default", "every digit", "fields", "non-empty", "snake case", "sorted", "strict");

    /** Every mapper of every class path. */
    static Stream<Arguments> withMappers() {
        return NAMES.stream().flatMap(classPath -> MAPPERS.stream().map(mapper -> Arguments.of(classPath, mapper)));
    }

    private final Map<String, URLClassLoader> loaders = new HashMap<>();

    JacksonClassPaths() throws IOException {
        for (String classPath : NAMES) {
            loaders.put(classPath, load(classPath));
        }
    }

    URLClassLoader loader(String classPath) {
        return loaders.get(classPath);
    }

    /** Calls a method of the probe in its class path. */
    Object probe(String classPath, String name, Object... arguments) {
        String type = classPath.startsWith("jackson2") ? "Jackson2Probe" : "Jackson3Probe";
        try {
            Class<?> probe = loaders.get(classPath).loadClass("org.dialoguerecords." + type);
            Constructor<?> constructor = probe.getDeclaredConstructor();
            constructor.setAccessible(true);
            for (Method method : probe.getDeclaredMethods()) {
                if (method.getName().equals(name)) {
                    method.setAccessible(true);
                    return method.invoke(constructor.newInstance(), arguments);
                }
            }
        } catch (InvocationTargetException e) {
            throw new AssertionError(classPath + ": " + e.getCause(), e.getCause());
        } catch (ReflectiveOperationException e) {
            throw new LinkageError(classPath + ": " + name, e);
        }
        throw new AssertionError(name);
    }

    @Override
    public void close() throws IOException {
        for (URLClassLoader loader : loaders.values()) {
            loader.close();
        }
    }

    private static URLClassLoader load(String classPath) throws IOException {
        List<URL> urls = new ArrayList<>();
        try (Stream<Path> jars = Files.list(Path.of("target", "jackson", classPath))) {
            for (Path jar : jars.sorted().toList()) {
                urls.add(url(jar));
            }
        }
        assertThat(urls).as("jackson-annotations, -core, -databind").hasSize(3);
        urls.add(url(Path.of("target", "classes")));
        urls.add(url(Path.of("target", "test-classes")));
        // not the platform's loader above it: that one also finds what is on the module path of the tests
        return new URLClassLoader(classPath, urls.toArray(URL[]::new), null);
    }

    private static URL url(Path path) throws MalformedURLException {
        return path.toUri().toURL();
    }
}
