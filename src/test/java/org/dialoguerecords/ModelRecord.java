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
            "id series title body kind date endDate topic coverage memberStatesOf note documents sittings agenda groups issues"
                    + " participants presiding statements votes reported sources extensions",
            Set.of("id", "title", "date"),
            """
            {"format":"dialogue-record/1","id":"unga-r2p-2017-09-06",\
            "title":"Informal Interactive Dialogue on the Responsibility to Protect","date":"2017-09-06"}""",
            """
            {"format":"dialogue-record/1","id":"unga-r2p-2017-09-06","series":"unga-r2p",\
            "title":"Informal Interactive Dialogue on the Responsibility to Protect","body":"GENERAL_ASSEMBLY",\
            "kind":"INFORMAL_INTERACTIVE_DIALOGUE","date":"2017-09-06","endDate":"2017-09-07",\
            "topic":"Responsibility to Protect","coverage":"PARTIAL","memberStatesOf":"UN","note":"Two days, for this test.",\
            "documents":[{"symbols":["A/71/1016","S/2017/556"]}],"sittings":[{"id":"morning"}],"agenda":[{"id":"13"}],"groups":[{"id":"R2P-GOF","size":50}],\
            "issues":[{"id":"formal-agenda"}],\
            "participants":[{"type":"individual","id":"pga"},{"type":"delegation","id":"nld","category":"MEMBER_STATE"},\
            {"type":"avatar","id":"x","zeal":[1]}],"presiding":[{"individual":"pga","role":"PRESIDENT"}],\
            "statements":[{"id":"s1","speaker":"pga","kind":"OPENING_REMARKS"},{"id":"s7","speaker":"nld"}],"votes":[{"id":"v1","kind":"RECORDED"}],\
            "reported":[{"figure":"MEMBER_STATES_SPOKE","value":73,"source":"gcr2p-release"}],\
            "sources":[{"id":"gcr2p-release"}]}"""),
    DOCUMENT(Document.class, "kind symbols title date url sponsors note sources extensions", Set.of(), "{}", """
            {"kind":"SECRETARY_GENERAL_REPORT","symbols":["A/71/1016","S/2017/556"],\
            "title":"Implementing the responsibility to protect: accountability for prevention","date":"2017-08-10",\
            "url":"https://undocs.org/A/71/1016","sponsors":["AUS","GHA"],"note":"","sources":["gcr2p-release"]}"""),
    SITTING(Sitting.class, "id symbol name date start end extensions", Set.of("id"), "{\"id\":\"morning\"}", """
            {"id":"morning","symbol":"S/PV.8699","name":"Morning","date":"2020-01-09","start":"10:05","end":"13:00"}"""),
    AGENDA_ITEM(
            AgendaItem.class,
            "id title extensions",
            Set.of("id"),
            "{\"id\":\"13\"}",
            "{\"id\":\"13\",\"title\":\"Follow-up to the outcome of the Millennium Summit\"}"),
    GROUP(
            Group.class,
            "id name members organizations size sizeQualifier sources extensions",
            Set.of("id"),
            "{\"id\":\"R2P-GOF\"}",
            """
            {"id":"R2P-GOF","name":"Group of Friends of the Responsibility to Protect","members":["NLD","RWA"],\
            "organizations":["EU"],"size":50,"sizeQualifier":"ABOUT","sources":["gcr2p-release"]}"""),
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
            "id name honorific function state rank gender sources extensions",
            Set.of("id"),
            "{\"type\":\"individual\",\"id\":\"pga\"}",
            """
            {"type":"individual","id":"pga","name":"Peter Thomson","honorific":"H.E. Mr.",\
            "function":"President of the General Assembly","state":"FJI","rank":"MINISTER","gender":"MALE",\
            "sources":["gcr2p-release"]}"""),
    UNKNOWN_PARTICIPANT(
            UnknownParticipant.class,
            "type id extensions",
            Set.of("type", "id"),
            "{\"type\":\"avatar\",\"id\":\"x\"}",
            "{\"type\":\"avatar\",\"id\":\"x\"}"),
    REPRESENTATIVE(
            Representative.class,
            "name honorific function rank gender extensions",
            Set.of("name"),
            "{\"name\":\"Simon Adams\"}",
            """
            {"name":"Simon Adams","honorific":"Dr.","function":"Executive Director","rank":"HEAD_OF_DELEGATION",\
            "gender":"MALE"}"""),
    PRESIDING(
            Presiding.class,
            "individual role sittings extensions",
            Set.of("individual", "role"),
            "{\"individual\":\"pga\",\"role\":\"PRESIDENT\"}",
            "{\"individual\":\"pga\",\"role\":\"PRESIDENT\",\"sittings\":[\"morning\"]}"),
    STATEMENT(
            Statement.class,
            "id speaker coSpeakers deliveredBy kind delivery date sitting agendaItems onBehalfOf aligned alignsWith"
                    + " perhapsAlignsWith alignsWithOther dissociatesFrom positions language text summary quotations"
                    + " documents recording note sources extensions",
            Set.of("id", "speaker"),
            "{\"id\":\"s10\",\"speaker\":\"lux\"}",
            """
            {"id":"s10","speaker":"lux","coSpeakers":["bel","nld"],"deliveredBy":"Christian Braun",\
            "kind":"RIGHT_OF_REPLY","delivery":"VIDEO","date":"2017-09-06","sitting":"morning","agendaItems":["13"],\
            "onBehalfOf":[{"name":"the Benelux countries","states":["BEL","LUX","NLD"]}],"aligned":[{"states":["AND","SMR"]}],\
            "alignsWith":["s7","s8"],"perhapsAlignsWith":["s5"],"alignsWithOther":[{"name":"the EU this morning"}],\
            "dissociatesFrom":["s6"],"positions":[{"issue":"formal-agenda","stance":"SUPPORTS"}],"language":"fr",\
            "text":"Monsieur le Président …","summary":"In favour.","quotations":["Monsieur le Président",""],\
            "documents":[{"kind":"STATEMENT_TEXT"}],"recording":{"url":"https://webtv.un.org/"},"note":"Made up for this test.","sources":["gcr2p-summary"]}"""),
    ON_BEHALF_OF(
            OnBehalfOf.class,
            "group name states organizations except person passage perhaps extensions",
            Set.of(),
            "{\"person\":\"the Secretary-General\"}",
            """
            {"group":"R2P-GOF","name":"members of the Group of Friends","states":["DNK","NOR"],"organizations":["EU"],\
            "except":["SWE"],"person":"the minister","passage":true,"perhaps":true}"""),
    OTHER_STATEMENT(
            OtherStatement.class,
            "name dialogue statement extensions",
            Set.of(),
            "{\"name\":\"the EU this morning\"}",
            "{\"name\":\"the EU this morning\",\"dialogue\":\"un80-5\",\"statement\":\"s13\"}"),
    RECORDING(
            Recording.class,
            "url start end extensions",
            Set.of("url"),
            "{\"url\":\"https://webtv.un.org/\"}",
            "{\"url\":\"https://webtv.un.org/\",\"start\":\"1:02:30\",\"end\":\"01:07:00\"}"),
    POSITION(
            Position.class,
            "issue stance extensions",
            Set.of("issue", "stance"),
            "{\"issue\":\"formal-agenda\",\"stance\":\"SUPPORTS\"}",
            "{\"issue\":\"formal-agenda\",\"stance\":\"SUPPORTS\"}"),
    VOTE(
            Vote.class,
            "id kind symbols title agendaItem sitting inFavour against abstaining absent coverage extensions",
            Set.of("id", "kind"),
            "{\"id\":\"v1\",\"kind\":\"RECORDED\"}",
            """
            {"id":"v1","kind":"RECORDED","symbols":["A/RES/61/295"],"title":"Declaration","agendaItem":"68",\
            "sitting":"morning","inFavour":["BOL","MEX"],"against":["CAN"],"abstaining":["KEN"],"absent":["FJI"],\
            "coverage":"PARTIAL"}"""),
    REPORTED_FIGURE(
            ReportedFigure.class,
            "figure group issue rank vote symbol among outside name value qualifier asOf source wording extensions",
            Set.of("figure", "name", "source"), // the name because the figure is OTHER
            "{\"figure\":\"OTHER\",\"name\":\"governments\",\"source\":\"gcr2p-summary\"}",
            """
            {"figure":"OTHER","group":"R2P-GOF","issue":"formal-agenda","rank":"MINISTER","vote":"v1","symbol":"A/71/1016",\
            "among":"UN","outside":"UNSC","name":"governments","value":95,\
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
