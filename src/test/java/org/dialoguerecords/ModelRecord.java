package org.dialoguerecords;

import java.lang.reflect.Constructor;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.RecordComponent;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.json.JsonMapper;

/**
 * The records of the model: the components that each has had so far, those that it cannot be without, and its shortest
 * and its fullest JSON.
 *
 * <p>The list of components is append-only, as the package says; what is appended here is appended to the fullest JSON.
 */
enum ModelRecord {
    DIALOGUE(
            Dialogue.class,
            "id series title body kind date endDate topic coverage note documents groups issues participants statements"
                    + " reported sources extensions",
            Set.of("id", "title", "date"),
            """
            {"format":"dialogue-record/1","id":"unga-r2p-2017-09-06",\
            "title":"Informal Interactive Dialogue on the Responsibility to Protect","date":"2017-09-06"}""",
            """
            {"format":"dialogue-record/1","id":"unga-r2p-2017-09-06","series":"unga-r2p",\
            "title":"Informal Interactive Dialogue on the Responsibility to Protect","body":"GENERAL_ASSEMBLY",\
            "kind":"INFORMAL_INTERACTIVE_DIALOGUE","date":"2017-09-06","endDate":"2017-09-07",\
            "topic":"Responsibility to Protect","coverage":"PARTIAL","note":"Two days, for this test.",\
            "documents":[{"symbols":["A/71/1016","S/2017/556"]}],"groups":[{"id":"R2P-GOF","size":50}],\
            "issues":[{"id":"formal-agenda"}],\
            "participants":[{"type":"individual","id":"pga"},{"type":"delegation","id":"nld","category":"MEMBER_STATE"},\
            {"type":"avatar","id":"x","zeal":[1]}],\
            "statements":[{"id":"s1","speaker":"pga","kind":"OPENING_REMARKS"},{"id":"s7","speaker":"nld"}],\
            "reported":[{"figure":"MEMBER_STATES_SPOKE","value":73,"source":"gcr2p-release"}],\
            "sources":[{"id":"gcr2p-release"}]}"""),
    DOCUMENT(Document.class, "kind symbols title date url note sources extensions", Set.of(), "{}", """
            {"kind":"SECRETARY_GENERAL_REPORT","symbols":["A/71/1016","S/2017/556"],\
            "title":"Implementing the responsibility to protect: accountability for prevention","date":"2017-08-10",\
            "url":"https://undocs.org/A/71/1016","note":"","sources":["gcr2p-release"]}"""),
    GROUP(
            Group.class,
            "id name members organizations size sources extensions",
            Set.of("id"),
            "{\"id\":\"R2P-GOF\"}",
            """
            {"id":"R2P-GOF","name":"Group of Friends of the Responsibility to Protect","members":["NLD","RWA"],\
            "organizations":["EU"],"size":50,"sources":["gcr2p-release"]}"""),
    ISSUE(
            Issue.class,
            "id title extensions",
            Set.of("id"),
            "{\"id\":\"formal-agenda\"}",
            "{\"id\":\"formal-agenda\",\"title\":\"Placing the responsibility to protect on the formal agenda\"}"),
    DELEGATION(
            Delegation.class,
            "id category party name representatives sources extensions",
            Set.of("id", "category"),
            "{\"type\":\"delegation\",\"id\":\"nld\",\"category\":\"MEMBER_STATE\"}",
            """
            {"type":"delegation","id":"nld","category":"MEMBER_STATE","party":"NLD","name":"Kingdom of the Netherlands",\
            "representatives":[{"name":"Karel J.G. van Oosterom"}],"sources":["gcr2p-release"]}"""),
    INDIVIDUAL(
            Individual.class,
            "id name honorific function sources extensions",
            Set.of("id"),
            "{\"type\":\"individual\",\"id\":\"pga\"}",
            """
            {"type":"individual","id":"pga","name":"Peter Thomson","honorific":"H.E. Mr.",\
            "function":"President of the General Assembly","sources":["gcr2p-release"]}"""),
    UNKNOWN_PARTICIPANT(
            UnknownParticipant.class,
            "type id extensions",
            Set.of("type", "id"),
            "{\"type\":\"avatar\",\"id\":\"x\"}",
            "{\"type\":\"avatar\",\"id\":\"x\"}"),
    REPRESENTATIVE(
            Representative.class,
            "name honorific function extensions",
            Set.of("name"),
            "{\"name\":\"Simon Adams\"}",
            "{\"name\":\"Simon Adams\",\"honorific\":\"Dr.\",\"function\":\"Executive Director\"}"),
    STATEMENT(
            Statement.class,
            "id speaker coSpeakers deliveredBy kind date onBehalfOf alignedStates alignsWith positions language text"
                    + " summary quotations documents note sources extensions",
            Set.of("id", "speaker"),
            "{\"id\":\"s10\",\"speaker\":\"lux\"}",
            """
            {"id":"s10","speaker":"lux","coSpeakers":["bel","nld"],"deliveredBy":"Christian Braun",\
            "kind":"RIGHT_OF_REPLY","date":"2017-09-06",\
            "onBehalfOf":[{"name":"the Benelux countries","states":["BEL","LUX","NLD"]}],"alignedStates":["AND","SMR"],\
            "alignsWith":["s7","s8"],"positions":[{"issue":"formal-agenda","stance":"SUPPORTS"}],"language":"fr",\
            "text":"Monsieur le Président …","summary":"In favour.","quotations":["Monsieur le Président",""],\
            "documents":[{"kind":"STATEMENT_TEXT"}],"note":"Made up for this test.","sources":["gcr2p-summary"]}"""),
    ON_BEHALF_OF(
            OnBehalfOf.class,
            "group name states organizations except extensions",
            Set.of(),
            "{\"name\":\"the Secretary-General\"}",
            """
            {"group":"R2P-GOF","name":"members of the Group of Friends","states":["DNK","NOR"],"organizations":["EU"],\
            "except":["SWE"]}"""),
    POSITION(
            Position.class,
            "issue stance extensions",
            Set.of("issue", "stance"),
            "{\"issue\":\"formal-agenda\",\"stance\":\"SUPPORTS\"}",
            "{\"issue\":\"formal-agenda\",\"stance\":\"SUPPORTS\"}"),
    REPORTED_FIGURE(
            ReportedFigure.class,
            "figure group issue name value qualifier asOf source wording extensions",
            Set.of("figure", "name", "source"), // the name because the figure is OTHER
            "{\"figure\":\"OTHER\",\"name\":\"governments\",\"source\":\"gcr2p-summary\"}",
            """
            {"figure":"OTHER","group":"R2P-GOF","issue":"formal-agenda","name":"governments","value":95,\
            "qualifier":"AT_LEAST","asOf":"2017-09-06","source":"gcr2p-summary","wording":"95 governments"}"""),
    SOURCE(
            Source.class,
            "id publisher title url published extensions",
            Set.of("id"),
            "{\"id\":\"gcr2p-release\"}",
            """
            {"id":"gcr2p-release","publisher":"Global Centre for the Responsibility to Protect",\
            "title":"The 2017 dialogue","url":"https://www.globalr2p.org/","published":"2017-09"}""");

    /** A mapper as a user has it, but for the digits of numbers. */
    static final JsonMapper MAPPER = JsonMapper.builder()
            .enable(DeserializationFeature.USE_BIG_DECIMAL_FOR_FLOATS)
            .build();

    @SuppressWarnings("ImmutableEnumChecker") // which knows the lists of Guava only
    final List<String> componentsSoFar;

    @SuppressWarnings("ImmutableEnumChecker")
    final Set<String> required;

    final Class<? extends Record> type;
    final String shortestJson;
    final String fullestJson;

    ModelRecord(
            Class<? extends Record> type,
            String componentsSoFar,
            Set<String> required,
            String shortestJson,
            String fullestJson) {
        this.type = type;
        this.componentsSoFar = List.of(componentsSoFar.split(" "));
        this.required = required;
        this.shortestJson = shortestJson;
        this.fullestJson = fullestJson;
    }

    Record shortest() {
        return read(shortestJson);
    }

    Record fullest() {
        return read(fullestJson);
    }

    Record read(String json) {
        return MAPPER.readValue(json, type);
    }

    static String write(Object record) {
        return MAPPER.writeValueAsString(record);
    }

    /** The properties of the fullest JSON, in order. */
    Map<String, Object> properties() {
        return asMap(fullestJson);
    }

    @SuppressWarnings("unchecked")
    static Map<String, Object> asMap(String json) {
        return MAPPER.readValue(json, Map.class);
    }

    /** The name under which the schema defines the record. */
    String definition() {
        String name = type.getSimpleName();
        return Character.toLowerCase(name.charAt(0)) + name.substring(1);
    }

    List<RecordComponent> components() {
        return List.of(type.getRecordComponents());
    }

    List<RecordComponent> optionalComponents() {
        return components().stream()
                .filter(component -> !required.contains(component.getName()))
                .filter(component -> !component.getName().equals("extensions"))
                .toList();
    }

    List<RecordComponent> requiredComponents() {
        return components().stream()
                .filter(component -> required.contains(component.getName()))
                .toList();
    }

    /** The record with one component given another value, by its canonical constructor. */
    Record with(Record record, RecordComponent changed, Object value) {
        return construct(components().stream()
                .map(component -> component.getName().equals(changed.getName()) ? value : get(record, component))
                .toArray());
    }

    Record construct(Object... values) {
        try {
            Class<?>[] types =
                    components().stream().map(RecordComponent::getType).toArray(Class<?>[]::new);
            Constructor<? extends Record> constructor = type.getDeclaredConstructor(types);
            return constructor.newInstance(values);
        } catch (InvocationTargetException e) {
            throw (RuntimeException) e.getCause();
        } catch (ReflectiveOperationException e) {
            throw new LinkageError(e.getMessage(), e);
        }
    }

    static Object get(Record record, RecordComponent component) {
        return call(record, component.getName());
    }

    /** The value of a method without parameters. */
    static Object call(Object target, String method) {
        try {
            return target.getClass().getMethod(method).invoke(target);
        } catch (ReflectiveOperationException e) {
            throw new LinkageError(e.getMessage(), e);
        }
    }

    static Object[] values(Record record) {
        return Arrays.stream(record.getClass().getRecordComponents())
                .map(component -> get(record, component))
                .toArray();
    }
}
