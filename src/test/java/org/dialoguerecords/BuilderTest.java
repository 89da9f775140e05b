package org.dialoguerecords;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.lang.reflect.RecordComponent;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** Builders and copies: they reach every component, and change nothing but what they are told to. */
class BuilderTest {

    private static final LocalDate DAY = LocalDate.of(2017, 9, 6);

    static Stream<Arguments> components() {
        return ValueTest.components();
    }

    static Stream<ModelRecord> built() {
        return Arrays.stream(ModelRecord.values())
                .filter(model -> builderOf(model).isPresent());
    }

    static Stream<Arguments> builtLists() {
        return ValueTest.lists()
                .filter(arguments -> builderOf((ModelRecord) arguments.get()[0]).isPresent());
    }

    @ParameterizedTest
    @MethodSource("built")
    void a_builder_sets_every_component(ModelRecord model) throws ReflectiveOperationException {
        Record full = ValueTest.full(model);
        Method factory = builderOf(model).orElseThrow();
        Object builder = factory.invoke(null, strangers(factory.getParameterTypes()));

        for (RecordComponent component : model.components()) {
            set(builder, component, ModelRecord.get(full, component));
        }

        assertThat(ModelRecord.call(builder, "build")).isEqualTo(full);
    }

    @ParameterizedTest
    @MethodSource("built")
    void a_builder_begins_with_what_is_required(ModelRecord model) throws ReflectiveOperationException {
        if (model == ModelRecord.ON_BEHALF_OF || model == ModelRecord.REPORTED_FIGURE) {
            return; // these need one of several things
        }
        Method factory = builderOf(model).orElseThrow();
        Object[] required = model.requiredComponents().stream()
                .map(component -> ModelRecord.get(model.shortest(), component))
                .toArray();

        Object builder = factory.invoke(null, required);

        assertThat(ModelRecord.call(builder, "build")).isEqualTo(model.shortest());
    }

    @ParameterizedTest(name = "{0}.{1}")
    @MethodSource("components")
    void a_copy_with_one_thing_changed_is_one_call(ModelRecord model, String name, RecordComponent component)
            throws ReflectiveOperationException {
        Record full = ValueTest.full(model);
        Object value = ValueTest.another(ModelRecord.get(full, component));

        assertThat(copy(full, component, value)).isEqualTo(model.with(full, component, value));
    }

    @ParameterizedTest
    @MethodSource("built")
    void a_copy_without_changes_is_equal(ModelRecord model) throws ReflectiveOperationException {
        Consumer<Object> nothing = builder -> {};
        for (Record record : List.of(ValueTest.full(model), model.shortest())) {
            assertThat(record.getClass().getMethod("with", Consumer.class).invoke(record, nothing))
                    .isEqualTo(record);
        }
    }

    @ParameterizedTest(name = "{0}.{1}")
    @MethodSource("builtLists")
    void a_list_may_change_after_a_builder_took_it(ModelRecord model, String name, RecordComponent component)
            throws ReflectiveOperationException {
        Record full = ValueTest.full(model);
        List<Object> given = new ArrayList<>((List<?>) ModelRecord.get(full, component));
        Object last = given.remove(given.size() - 1);
        List<Object> expected = List.copyOf(given);
        Consumer<Object> change = builder -> {
            set(builder, component, given);
            given.add(last);
        };

        Object copy = full.getClass().getMethod("with", Consumer.class).invoke(full, change);

        assertThat(ModelRecord.get((Record) copy, component)).isEqualTo(expected);
    }

    @ParameterizedTest
    @MethodSource("built")
    void lists_may_also_be_given_one_by_one(ModelRecord model) throws ReflectiveOperationException {
        if (model == ModelRecord.DIALOGUE) {
            return; // its builder adds
        }
        Class<?> builder = builderOf(model).orElseThrow().getReturnType();
        for (RecordComponent component : model.components()) {
            if (component.getType() == List.class) {
                assertThat(Arrays.stream(builder.getMethods())
                                .filter(method -> method.getName().equals(component.getName()) && method.isVarArgs()))
                        .as(model + "." + component.getName())
                        .hasSize(1);
            }
        }
    }

    @Test
    void a_dialogue_is_built_from_nothing() {
        Dialogue dialogue = Dialogue.builder("unga-r2p-2017-09-06", "Informal Interactive Dialogue", DAY)
                .addIndividual("pga", pga -> pga.name("Peter Thomson").function("President of the General Assembly"))
                .addDelegation(
                        "nld",
                        DelegationCategory.MEMBER_STATE,
                        nld -> nld.party("NLD")
                                .representatives(Representative.of("Karel J.G. van Oosterom")
                                        .withHonorific("H.E. Mr.")))
                .addParticipant(Delegation.memberState("nor", "NOR"))
                .addGroup("R2P-GOF", group -> group.size(50).organizations("EU"))
                .addIssue("formal-agenda", "The formal agenda")
                .addDocument(document -> document.symbols("A/71/1016", "S/2017/556"))
                .addStatement("s1", "pga", s1 -> s1.kind(StatementKind.OPENING_REMARKS))
                .addStatement(
                        "s7",
                        "nld",
                        s7 -> s7.onBehalfOf(OnBehalfOf.group("R2P-GOF").excepting("SWE"))
                                .positions(Position.of("formal-agenda", Stance.SUPPORTS)))
                .addStatement(
                        "s9",
                        "nor",
                        s9 -> s9.onBehalfOf(
                                OnBehalfOf.states("DNK", "NOR").named("the Nordic countries"), OnBehalfOf.group("EU")))
                .addReported(Figure.MEMBER_STATES_SPOKE, 73, "gcr2p-release")
                .addReported(
                        Figure.GROUP_SIZE,
                        "gcr2p-release",
                        size -> size.group("R2P-GOF").value(50))
                .addReported(ReportedFigure.other("governments", "95 governments", "gcr2p-summary"))
                .addSource("gcr2p-release", source -> source.published("2017-09-06"))
                .build();

        assertThat(ModelRecord.write(dialogue)).isEqualTo("""
                        {"format":"dialogue-record/1","id":"unga-r2p-2017-09-06","title":"Informal Interactive Dialogue",\
                        "date":"2017-09-06",\
                        "documents":[{"symbols":["A/71/1016","S/2017/556"]}],\
                        "groups":[{"id":"R2P-GOF","organizations":["EU"],"size":50}],\
                        "issues":[{"id":"formal-agenda","title":"The formal agenda"}],\
                        "participants":[\
                        {"type":"individual","id":"pga","name":"Peter Thomson","function":"President of the General Assembly"},\
                        {"type":"delegation","id":"nld","category":"MEMBER_STATE","party":"NLD",\
                        "representatives":[{"name":"Karel J.G. van Oosterom","honorific":"H.E. Mr."}]},\
                        {"type":"delegation","id":"nor","category":"MEMBER_STATE","party":"NOR"}],\
                        "statements":[{"id":"s1","speaker":"pga","kind":"OPENING_REMARKS"},\
                        {"id":"s7","speaker":"nld","onBehalfOf":[{"group":"R2P-GOF","except":["SWE"]}],\
                        "positions":[{"issue":"formal-agenda","stance":"SUPPORTS"}]},\
                        {"id":"s9","speaker":"nor","onBehalfOf":[{"name":"the Nordic countries","states":["DNK","NOR"]},\
                        {"group":"EU"}]}],\
                        "reported":[{"figure":"MEMBER_STATES_SPOKE","value":73,"source":"gcr2p-release"},\
                        {"figure":"GROUP_SIZE","group":"R2P-GOF","value":50,"source":"gcr2p-release"},\
                        {"figure":"OTHER","name":"governments","source":"gcr2p-summary","wording":"95 governments"}],\
                        "sources":[{"id":"gcr2p-release","published":"2017-09-06"}]}""");
    }

    @Test
    void adding_appends_and_setting_replaces() {
        Dialogue dialogue = Dialogue.builder("d", "Title", DAY)
                .addIssue("first", "")
                .addIssue("second", "")
                .build();

        assertThat(dialogue.with(b -> b.addIssue("third", "")).issues())
                .extracting(Issue::id)
                .containsExactly("first", "second", "third");
        assertThat(dialogue.with(b -> b.issues(List.of(Issue.of("third", "")))).issues())
                .extracting(Issue::id)
                .containsExactly("third");
    }

    @Test
    void a_builder_may_be_used_again() {
        DialogueBuilder builder = Dialogue.builder("d", "Title", DAY);
        Dialogue before = builder.build();
        Dialogue after = builder.addIssue("formal-agenda", "").build();

        assertThat(before.issues()).isEmpty();
        assertThat(after.issues()).hasSize(1);
    }

    @Test
    void null_among_arguments_is_refused_by_place() {
        assertThatThrownBy(() -> OnBehalfOf.states("DNK", null))
                .isInstanceOf(InvalidValueException.class)
                .hasMessage("states[1]: expected an id, found null");
    }

    private static Record copy(Record record, RecordComponent component, Object value)
            throws ReflectiveOperationException {
        try {
            Optional<Method> with = Arrays.stream(record.getClass().getMethods())
                    .filter(method -> method.getName().equals("with"))
                    .findFirst();
            if (with.isPresent()) {
                Consumer<Object> change = builder -> set(builder, component, value);
                return (Record) with.get().invoke(record, change);
            }
            String name = component.getName();
            return (Record) record.getClass()
                    .getMethod("with" + Character.toUpperCase(name.charAt(0)) + name.substring(1), component.getType())
                    .invoke(record, value);
        } catch (InvocationTargetException e) {
            throw new AssertionError(e.getCause());
        }
    }

    private static void set(Object builder, RecordComponent component, Object value) {
        try {
            builder.getClass()
                    .getMethod(component.getName(), component.getType())
                    .invoke(builder, value);
        } catch (ReflectiveOperationException e) {
            throw new LinkageError(e.getMessage(), e);
        }
    }

    private static Optional<Method> builderOf(ModelRecord model) {
        return Arrays.stream(model.type.getMethods())
                .filter(method -> method.getName().equals("builder") && Modifier.isStatic(method.getModifiers()))
                .findFirst();
    }

    private static Object[] strangers(Class<?>[] types) {
        Map<Class<?>, Object> strangers = Map.of(
                String.class, "a stranger",
                LocalDate.class, LocalDate.EPOCH,
                DelegationCategory.class, DelegationCategory.OTHER,
                VoteKind.class, VoteKind.NON_RECORDED,
                Figure.class, Figure.STATEMENTS);
        return Arrays.stream(types).map(strangers::get).toArray();
    }
}
