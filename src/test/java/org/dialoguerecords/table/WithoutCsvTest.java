package org.dialoguerecords.table;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.lang.module.Configuration;
import java.lang.module.ModuleFinder;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.net.URI;
import java.net.URISyntaxException;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.spi.ToolProvider;
import java.util.stream.Stream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.core.json.PackageVersion;

/** A project that has not Jackson's CSV: one sentence, each time, and no linkage error. */
@Tag("once")
class WithoutCsvTest {

    private static final Path CLASSES = Path.of("target", "classes");

    /** By their names: the module reads not all of them. */
    private static List<Path> jars() throws ClassNotFoundException {
        List<Path> jars = new ArrayList<>();
        for (String type : List.of(
                "tools.jackson.core.JsonParser",
                "com.fasterxml.jackson.annotation.JsonProperty",
                "jakarta.validation.Validator",
                "org.hibernate.validator.HibernateValidator",
                "org.jboss.logging.Logger",
                "com.fasterxml.classmate.TypeResolver",
                "org.jspecify.annotations.NullMarked")) {
            jars.add(jar(Class.forName(type)));
        }
        return jars;
    }

    private static Path jar(Class<?> type) {
        try {
            URI place = type.getProtectionDomain().getCodeSource().getLocation().toURI();
            return Path.of(place);
        } catch (URISyntaxException e) {
            throw new IllegalStateException(e);
        }
    }

    private static void reads(Class<?> table) throws NoSuchMethodException {
        Method read = table.getMethod("read", String.class);
        String version = PackageVersion.VERSION.toString();
        for (int call = 0; call < 2; call++) {
            assertThatThrownBy(() -> read.invoke(null, "Speaker\nFrance\n"))
                    .isInstanceOf(InvocationTargetException.class)
                    .cause()
                    .isInstanceOf(IllegalStateException.class)
                    .hasMessageStartingWith("tables need tools.jackson.dataformat:jackson-dataformat-csv:" + version)
                    .hasMessageEndingWith(
                            table.getModule().isNamed()
                                    ? ": declare it in your build, and write \"requires tools.jackson.dataformat.csv;\" in"
                                            + " your module-info.java or --add-modules tools.jackson.dataformat.csv on the"
                                            + " command line"
                                    : ", which is not on the class path: declare it in your build");
        }
    }

    /** The parent is none, because the class loader of the platform knows our module. */
    @Test
    void on_the_class_path_the_jar_is_named() throws Exception {
        List<URL> path = new ArrayList<>(List.of(CLASSES.toUri().toURL()));
        for (Path jar : jars()) {
            path.add(jar.toUri().toURL());
        }
        try (URLClassLoader loader = new URLClassLoader(path.toArray(URL[]::new), null)) {
            reads(loader.loadClass(SpeakersTable.class.getName()));
        }
    }

    /** As an old version, or one of a later Jackson, in which a method is another one. */
    @Test
    void a_jar_that_does_not_fit_is_named_with_the_version_that_does(@TempDir Path folder) throws Exception {
        Path old = Files.createDirectories(folder.resolve("jackson-dataformat-csv-3.0.0-rc1.jar"));
        Path source = Files.writeString(
                folder.resolve("CsvFactory.java"), "package tools.jackson.dataformat.csv; public class CsvFactory {}");
        assertThat(ToolProvider.findFirst("javac")
                        .orElseThrow()
                        .run(System.out, System.err, "-proc:none", "-d", old.toString(), source.toString()))
                .isZero();
        List<URL> path =
                new ArrayList<>(List.of(CLASSES.toUri().toURL(), old.toUri().toURL()));
        for (Path jar : jars()) {
            path.add(jar.toUri().toURL());
        }
        try (URLClassLoader loader = new URLClassLoader(path.toArray(URL[]::new), null)) {
            Method read = loader.loadClass(SpeakersTable.class.getName()).getMethod("read", String.class);
            for (int call = 0; call < 2; call++) {
                assertThatThrownBy(() -> read.invoke(null, "Speaker\nFrance\n"))
                        .cause()
                        .isInstanceOf(IllegalStateException.class)
                        .hasMessage("tables need tools.jackson.dataformat:jackson-dataformat-csv:"
                                + PackageVersion.VERSION + ", but jackson-dataformat-csv-3.0.0-rc1.jar is there, which"
                                + " does not fit: declare that version in your build");
            }
        }
    }

    @Test
    void on_the_module_path_also_the_line_that_cures_it_although_the_jar_lies_there() throws Exception {
        assertThat(Files.exists(CLASSES.resolve("module-info.class"))).isTrue();
        Path[] path = Stream.concat(
                        Stream.of(CLASSES),
                        Stream.concat(
                                jars().stream(),
                                Stream.of(jar(Class.forName("tools.jackson.dataformat.csv.CsvFactory")))))
                .toArray(Path[]::new);
        Configuration configuration = ModuleLayer.boot()
                .configuration()
                .resolve(ModuleFinder.of(path), ModuleFinder.of(), Set.of("org.dialoguerecords"));
        ModuleLayer layer = ModuleLayer.defineModulesWithOneLoader(
                        configuration, List.of(ModuleLayer.boot()), ClassLoader.getPlatformClassLoader())
                .layer();
        reads(layer.findLoader("org.dialoguerecords").loadClass(SpeakersTable.class.getName()));
    }
}
