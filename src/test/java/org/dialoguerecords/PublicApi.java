package org.dialoguerecords;

import java.io.IOException;
import java.io.InputStream;
import java.lang.module.ModuleDescriptor;
import java.lang.reflect.AnnotatedArrayType;
import java.lang.reflect.AnnotatedParameterizedType;
import java.lang.reflect.AnnotatedType;
import java.lang.reflect.AnnotatedWildcardType;
import java.lang.reflect.Constructor;
import java.lang.reflect.Executable;
import java.lang.reflect.Field;
import java.lang.reflect.Member;
import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.TypeVariable;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** What users can compile against, as text: every type of the exported packages with its members, nullness and subtypes. */
final class PublicApi {

    private static final int MODIFIERS =
            Modifier.PUBLIC | Modifier.PROTECTED | Modifier.STATIC | Modifier.ABSTRACT | Modifier.FINAL;
    /** What every object, or every enum, has. */
    private static final Set<String> IMPLIED = Set.of("equals", "hashCode", "toString", "values", "valueOf");

    private PublicApi() {}

    static String text(Path classes) throws IOException {
        ModuleDescriptor module;
        try (InputStream in = Files.newInputStream(classes.resolve("module-info.class"))) {
            module = ModuleDescriptor.read(in);
        }
        Map<String, String> types = new TreeMap<>();
        for (ModuleDescriptor.Exports exported : module.exports()) {
            try (Stream<Path> files =
                    Files.list(classes.resolve(exported.source().replace('.', '/')))) {
                for (Path file : files.toList()) {
                    String name = file.getFileName().toString();
                    if (name.endsWith(".class") && !name.equals("package-info.class")) {
                        add(type(exported.source() + "." + name.replace(".class", "")), types);
                    }
                }
            }
        }
        return String.join("\n", types.values());
    }

    private static void add(Class<?> type, Map<String, String> types) {
        if (visible(type)) {
            types.put(
                    type.getName(),
                    declaration(type) + "\n"
                            + members(type).map(member -> "  " + member + "\n").collect(Collectors.joining()));
        }
    }

    private static Class<?> type(String name) {
        try {
            return Class.forName(name, false, PublicApi.class.getClassLoader());
        } catch (ClassNotFoundException e) {
            throw new IllegalStateException(e);
        }
    }

    private static boolean visible(Class<?> type) {
        return Modifier.isPublic(type.getModifiers())
                && !type.isAnonymousClass()
                && (type.getEnclosingClass() == null || visible(type.getEnclosingClass()));
    }

    private static String declaration(Class<?> type) {
        List<String> words = new ArrayList<>(List.of(modifiers(type.getModifiers())));
        if (type.isSealed()) {
            words.add("sealed");
        }
        words.add(
                type.isAnnotation()
                        ? "@interface"
                        : type.isInterface()
                                ? "interface"
                                : type.isRecord() ? "record" : type.isEnum() ? "enum" : "class");
        words.add(type.getName() + parameters(type.getTypeParameters()));
        if (type.getSuperclass() != null
                && !type.isRecord()
                && !type.isEnum()
                && type.getSuperclass() != Object.class) {
            words.add("extends " + text(type.getAnnotatedSuperclass()));
        }
        if (type.getInterfaces().length > 0) {
            words.add("implements " + list(type.getAnnotatedInterfaces()));
        }
        if (type.isSealed()) {
            words.add("permits "
                    + Arrays.stream(type.getPermittedSubclasses())
                            .map(Class::getName)
                            .sorted() // the compiler has them in the order in which it met them
                            .collect(Collectors.joining(", ")));
        }
        return deprecated(type.isAnnotationPresent(Deprecated.class)) + String.join(" ", words);
    }

    private static Stream<String> members(Class<?> type) {
        Stream<String> fields = Arrays.stream(type.getDeclaredFields())
                .filter(PublicApi::visible)
                .map(PublicApi::field);
        Stream<String> constructors = Arrays.stream(type.getDeclaredConstructors())
                .filter(PublicApi::visible)
                .map(PublicApi::constructor);
        Stream<String> methods = Arrays.stream(type.getDeclaredMethods())
                .filter(method -> visible(method) && !IMPLIED.contains(method.getName()))
                .map(PublicApi::method);
        return Stream.of(fields, constructors, methods).flatMap(Stream::sorted);
    }

    private static boolean visible(Member member) {
        return !member.isSynthetic() && (member.getModifiers() & (Modifier.PUBLIC | Modifier.PROTECTED)) != 0;
    }

    private static String field(Field field) {
        return deprecated(field.isAnnotationPresent(Deprecated.class)) + modifiers(field.getModifiers()) + " "
                + text(field.getAnnotatedType()) + " " + field.getName();
    }

    private static String constructor(Constructor<?> constructor) {
        return signature(constructor, constructor.getDeclaringClass().getSimpleName());
    }

    private static String method(Method method) {
        String parameters = parameters(method.getTypeParameters());
        String result = text(method.getAnnotatedReturnType()) + " " + method.getName();
        return signature(method, parameters.isEmpty() ? result : parameters + " " + result);
    }

    private static String signature(Executable executable, String resultAndName) {
        String taken = list(executable.getAnnotatedParameterTypes());
        String thrown = list(executable.getAnnotatedExceptionTypes());
        return deprecated(executable.isAnnotationPresent(Deprecated.class))
                + modifiers(executable.getModifiers()) + " " + resultAndName
                + "(" + (executable.isVarArgs() ? taken.replaceFirst("\\[]$", "...") : taken) + ")"
                + (thrown.isEmpty() ? "" : " throws " + thrown);
    }

    private static String deprecated(boolean deprecated) {
        return deprecated ? "@Deprecated " : "";
    }

    private static String modifiers(int modifiers) {
        return Modifier.toString(modifiers & MODIFIERS);
    }

    private static String parameters(TypeVariable<?>[] parameters) {
        return parameters.length == 0
                ? ""
                : Arrays.stream(parameters)
                        .map(each -> each.getName() + " extends " + list(each.getAnnotatedBounds()))
                        .collect(Collectors.joining(", ", "<", ">"));
    }

    private static String list(AnnotatedType... types) {
        return Arrays.stream(types).map(PublicApi::text).collect(Collectors.joining(", "));
    }

    /** Not that of the JDK, which is not the same in each version. */
    private static String text(AnnotatedType type) {
        String nullable = type.isAnnotationPresent(Nullable.class) ? "@Nullable " : "";
        if (type instanceof AnnotatedArrayType array) {
            return text(array.getAnnotatedGenericComponentType()) + (nullable.isEmpty() ? "" : " " + nullable) + "[]";
        }
        if (type instanceof AnnotatedWildcardType wildcard) {
            AnnotatedType[] lower = wildcard.getAnnotatedLowerBounds();
            return lower.length > 0
                    ? "? super " + list(lower)
                    : "? extends " + list(wildcard.getAnnotatedUpperBounds());
        }
        if (type instanceof AnnotatedParameterizedType parameterized) {
            String raw = ((ParameterizedType) type.getType()).getRawType().getTypeName();
            return nullable + raw + "<" + list(parameterized.getAnnotatedActualTypeArguments()) + ">";
        }
        return nullable + type.getType().getTypeName();
    }
}
