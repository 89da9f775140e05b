package org.dialoguerecords;

import static com.tngtech.archunit.base.DescribedPredicate.not;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAPackage;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAnyPackage;
import static com.tngtech.archunit.core.domain.JavaModifier.FINAL;
import static com.tngtech.archunit.core.domain.JavaModifier.PUBLIC;
import static com.tngtech.archunit.core.domain.JavaModifier.STATIC;
import static com.tngtech.archunit.core.domain.JavaModifier.SYNTHETIC;
import static com.tngtech.archunit.lang.conditions.ArchConditions.be;
import static com.tngtech.archunit.lang.conditions.ArchConditions.haveRawType;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.fields;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.GeneralCodingRules.ACCESS_STANDARD_STREAMS;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.AccessTarget.CodeUnitCallTarget;
import com.tngtech.archunit.core.domain.JavaCall;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.domain.JavaPackage;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.lang.conditions.ArchConditions;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.dialoguerecords.validation.JakartaValidation;
import org.jspecify.annotations.NullMarked;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** The rooms of the house: who may use whom, and what no room does. Rooms that are not built yet keep their rules. */
@Tag("once")
class RoomsTest {

    private static final String HOUSE = "org.dialoguerecords";
    private static final JavaClasses CLASSES = new ClassFileImporter().importPath(Path.of("target", "classes"));

    /** A room, and the rooms below that it may use. */
    enum Room {
        MODEL(""),
        NAMES("names"),
        FORMAT("format", MODEL, NAMES),
        ENGLISH("english", MODEL),
        REFERENCE("reference", NAMES),
        READING("reading", MODEL, NAMES, REFERENCE),
        JSON("json", MODEL, FORMAT),
        COUNTING("counting", MODEL, NAMES, REFERENCE, READING),
        TALLY("tally", MODEL, NAMES, ENGLISH, REFERENCE, READING, COUNTING),
        VALIDATION("validation", MODEL, NAMES, FORMAT, REFERENCE, READING, JSON, TALLY),
        PAGES("pages", MODEL, ENGLISH, REFERENCE, TALLY),
        TABLE("table", MODEL, REFERENCE, READING, TALLY, VALIDATION),
        SAMPLES("samples", MODEL, JSON),
        ASSERTJ("assertj", MODEL, REFERENCE, TALLY, VALIDATION),
        CLI("cli", MODEL, ENGLISH, REFERENCE, JSON, TALLY, VALIDATION, PAGES, TABLE, SAMPLES);

        private final String folder;

        @SuppressWarnings("ImmutableEnumChecker") // List.of is
        private final List<Room> below;

        Room(String folder, Room... below) {
            this.folder = folder;
            this.below = List.of(below);
        }

        String[] packages() {
            return this == MODEL ? new String[] {HOUSE} : new String[] {HOUSE + "." + folder + ".."};
        }

        String[] mayUse() {
            List<String> packages = new ArrayList<>(List.of(packages()));
            below.forEach(room -> packages.addAll(List.of(room.packages())));
            return packages.toArray(String[]::new);
        }
    }

    @Test
    void there_are_classes_to_look_at() {
        assertThat(CLASSES.contain(Dialogue.class)).isTrue();
        assertThat(CLASSES.contain(RoomsTest.class)).isFalse();
    }

    @Test
    void every_class_is_in_a_room() {
        String[] all = Arrays.stream(Room.values())
                .flatMap(room -> Arrays.stream(room.packages()))
                .toArray(String[]::new);
        classes().should().resideInAnyPackage(all).check(CLASSES);
    }

    @ParameterizedTest
    @EnumSource
    void a_room_uses_only_those_below(Room room) {
        classes()
                .that()
                .resideInAnyPackage(room.packages())
                .should()
                .onlyDependOnClassesThat(not(resideInAPackage(HOUSE + "..")).or(resideInAnyPackage(room.mayUse())))
                .allowEmptyShould(true)
                .check(CLASSES);
    }

    @Test
    void rooms_do_not_go_in_circles() {
        slices().matching(HOUSE + ".(*)..").should().beFreeOfCycles().check(CLASSES);
    }

    @Test
    void the_model_needs_annotations_and_nothing_else() {
        classes()
                .that()
                .resideInAPackage(HOUSE)
                .should()
                .onlyDependOnClassesThat(resideInAnyPackage(
                        HOUSE,
                        "java..",
                        "com.fasterxml.jackson.annotation",
                        "jakarta.validation",
                        "org.jspecify.annotations"))
                .check(CLASSES);
    }

    @Test
    void only_the_rooms_of_json_and_tables_and_the_command_line_know_jackson() {
        noClasses()
                .that()
                .resideOutsideOfPackages(HOUSE + ".json..", HOUSE + ".table..", HOUSE + ".cli..")
                .should()
                .dependOnClassesThat(resideInAnyPackage(
                        "tools.jackson..", "com.fasterxml.jackson.core..", "com.fasterxml.jackson.databind.."))
                .check(CLASSES);
    }

    @Test
    void only_the_command_line_knows_a_mapper() {
        noClasses()
                .that()
                .resideOutsideOfPackage(HOUSE + ".cli..")
                .should()
                .dependOnClassesThat(resideInAnyPackage("tools.jackson.databind..", "com.fasterxml.jackson.databind.."))
                .check(CLASSES);
    }

    @Test
    void csv_is_known_where_its_absence_is_told() {
        noClasses()
                .that()
                .haveNameNotMatching(HOUSE + "\\.table\\.(?:CsvRows|TidyFiles)\\b.*")
                .should()
                .dependOnClassesThat(resideInAnyPackage("tools.jackson.dataformat.."))
                .check(CLASSES);
    }

    @Test
    void no_signature_shows_jackson() {
        Set<String> shown = CLASSES.stream()
                .filter(type -> type.getModifiers().contains(PUBLIC))
                .flatMap(type -> type.getCodeUnits().stream())
                .filter(unit -> unit.getModifiers().contains(PUBLIC))
                .flatMap(unit -> unit.getAllInvolvedRawTypes().stream())
                .map(JavaClass::getPackageName)
                .filter(name -> name.startsWith("tools.jackson"))
                .collect(Collectors.toSet());
        assertThat(shown).isEmpty();
    }

    @Test
    void every_room_says_what_may_be_null() {
        Set<JavaPackage> packages = CLASSES.stream().map(JavaClass::getPackage).collect(Collectors.toSet());
        packages.removeIf(room -> room.getName().isEmpty());
        assertThat(packages).isNotEmpty().allMatch(room -> room.isAnnotatedWith(NullMarked.class));
    }

    @Test
    void public_types_stand_in_files_of_their_own_except_builders_and_what_belongs_to_one_type() {
        classes()
                .that()
                .areNestedClasses()
                .and()
                .arePublic()
                .should(be(DescribedPredicate.describe(
                        "a builder, an enum, a list of annotations, a case of a sealed type or a part of a report",
                        RoomsTest::belongsToOneType)))
                .allowEmptyShould(true)
                .check(CLASSES);
    }

    @Test
    void no_state_is_static() {
        fields().that().areStatic().should().beFinal().check(CLASSES);
        fields().that().arePublic().should().beStatic().andShould().beFinal().check(CLASSES);
        noClasses()
                .should()
                .callCodeUnitWhere(target(
                        "a setter of the system",
                        call -> Set.of(
                                        "java.util.Locale.setDefault",
                                        "java.util.TimeZone.setDefault",
                                        "java.lang.System.setProperty")
                                .contains(call)))
                .check(CLASSES);
    }

    @Test
    void constants_that_others_see_are_no_arrays() {
        fields().that()
                .haveModifier(STATIC)
                .and()
                .haveModifier(FINAL)
                .and()
                .areNotPrivate()
                .and()
                .doNotHaveModifier(SYNTHETIC) // tables of the compiler for switches
                .should(ArchConditions.not(haveRawType(DescribedPredicate.describe("an array", JavaClass::isArray))))
                .check(CLASSES);
    }

    @Test
    void nothing_depends_on_where_or_when_it_runs() {
        noClasses()
                .that()
                .doNotBelongToAnyOf(JakartaValidation.class) // a Jakarta validator speaks the default language
                .should()
                .callCodeUnitWhere(
                        target("what the machine has for locale, zone, clock or charset", DEFAULTS::contains))
                .check(CLASSES);
    }

    /** They are not there for users of the library. */
    @Test
    void only_the_command_line_knows_its_libraries() {
        noClasses()
                .that()
                .resideOutsideOfPackage(HOUSE + ".cli..")
                .should()
                .dependOnClassesThat(resideInAnyPackage(HOUSE + ".cli..", "picocli..", "me.tongfei.."))
                .check(CLASSES);
    }

    @Test
    void only_the_command_line_speaks_to_the_console() {
        noClasses()
                .that()
                .resideOutsideOfPackage(HOUSE + ".cli..")
                .should(ACCESS_STANDARD_STREAMS)
                .check(CLASSES);
    }

    /** Calls whose outcome another machine, or tomorrow, would change; by their parameters where there are others. */
    private static final Set<String> DEFAULTS = Set.of(
            "java.lang.String.toLowerCase()",
            "java.lang.String.toUpperCase()",
            "java.lang.String.format(java.lang.String, [Ljava.lang.Object;)",
            "java.lang.String.formatted([Ljava.lang.Object;)",
            "java.lang.String.getBytes()",
            "java.lang.String.<init>([B)",
            "java.io.InputStreamReader.<init>(java.io.InputStream)",
            "java.io.OutputStreamWriter.<init>(java.io.OutputStream)",
            "java.io.FileReader.<init>(java.lang.String)",
            "java.io.FileReader.<init>(java.io.File)",
            "java.io.FileWriter.<init>(java.lang.String)",
            "java.io.FileWriter.<init>(java.io.File)",
            "java.io.PrintStream.<init>(java.io.OutputStream)",
            "java.io.PrintStream.<init>(java.io.OutputStream, boolean)",
            "java.io.PrintStream.printf(java.lang.String, [Ljava.lang.Object;)",
            "java.io.ByteArrayOutputStream.toString()",
            "java.util.Scanner.<init>(java.io.InputStream)",
            "java.nio.charset.Charset.defaultCharset()",
            "java.util.Locale.getDefault()",
            "java.util.TimeZone.getDefault()",
            "java.time.ZoneId.systemDefault()",
            "java.time.Clock.systemDefaultZone()",
            "java.time.LocalDate.now()",
            "java.time.LocalDateTime.now()",
            "java.time.LocalTime.now()",
            "java.time.ZonedDateTime.now()",
            "java.time.OffsetDateTime.now()",
            "java.time.Instant.now()",
            "java.time.Year.now()",
            "java.time.YearMonth.now()",
            "java.time.format.DateTimeFormatter.ofPattern(java.lang.String)",
            "java.text.Collator.getInstance()",
            "java.text.NumberFormat.getInstance()",
            "java.lang.System.currentTimeMillis()",
            "java.lang.Thread.getContextClassLoader()",
            "java.util.ServiceLoader.load(java.lang.Class)");

    private static DescribedPredicate<JavaCall<?>> target(String description, Predicate<String> matches) {
        return DescribedPredicate.describe(description, call -> {
            CodeUnitCallTarget target = call.getTarget();
            String name = target.getOwner().getName() + "." + target.getName();
            String parameters = target.getRawParameterTypes().stream()
                    .map(JavaClass::getName)
                    .collect(Collectors.joining(", ", "(", ")"));
            return matches.test(name) || matches.test(name + parameters);
        });
    }

    private static boolean belongsToOneType(JavaClass type) {
        Class<?> around = type.getEnclosingClass().orElseThrow().reflect();
        return type.getSimpleName().equals("Builder")
                || type.isEnum()
                || type.isAnnotation()
                || (around.isSealed() && around.isAssignableFrom(type.reflect()))
                || (around.isRecord()
                        && type.isRecord()
                        && around.getSimpleName().endsWith("Report"));
    }
}
