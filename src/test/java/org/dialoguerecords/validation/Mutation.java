package org.dialoguerecords.validation;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.dialoguerecords.reference.ReferenceData;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/**
 * A change that makes a good record break one rule.
 *
 * @param rule the rule
 * @param paths where it is broken
 * @param hides rules of which nothing can be said any more
 * @param change what is done to the JSON of the record
 */
record Mutation(Rule rule, List<String> paths, Set<Rule> hides, Consumer<ObjectNode> change) {

    private static final JsonMapper MAPPER = JsonMapper.builder().build();
    private static final Path MADE_UP =
            Path.of("src/test/resources/org/dialoguerecords/samples/made-up-complete-2017.json");

    /** The complete made-up record, with something in every list and every figure right. */
    static ObjectNode good() {
        ObjectNode record;
        try {
            record = (ObjectNode) MAPPER.readTree(Files.readString(MADE_UP));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        record.put("endDate", "2017-09-08");
        ((ObjectNode) record.at("/reported/6")).put("value", 100);
        ((ArrayNode) record.get("issues")).add(json("{'id': 'second', 'title': 'Another question (made up)'}"));
        ((ArrayNode) record.get("participants"))
                .add(json("{'type': 'delegation', 'id': 'quiet', 'category': 'MEMBER_STATE', 'party': 'ISL'}"));
        ((ArrayNode) record.get("participants"))
                .add(json("{'type': 'individual', 'id': 'guest', 'name': 'Guest (made up)'}"));
        addMeeting(record);
        record.set("documents", json("""
                [{'kind': 'SECRETARY_GENERAL_REPORT', 'symbols': ['A/71/1016–S/2017/556'], 'title': 'A report',
                  'date': '2017-08-10', 'url': 'https://undocs.org/A/71/1016', 'sources': ['made-up']},
                 {'kind': 'DRAFT_RESOLUTION', 'symbols': ['A/71/L.80'], 'sponsors': ['NLD', 'RWA']}]"""));
        return record;
    }

    /** Sittings, an agenda, a president, votes, a statement in writing and figures of these. */
    private static void addMeeting(ObjectNode record) {
        record.set("sittings", json("""
                [{'id': 'morning', 'symbol': 'A/71/PV.112', 'date': '2017-09-06', 'start': '10:00', 'end': '13:00'},
                 {'id': 'second-day', 'date': '2017-09-07', 'start': '22:00', 'end': '01:00'}]"""));
        record.set("agenda", json("[{'id': '13', 'title': 'An item (made up)'}]"));
        record.set("presiding", json("[{'individual': 'president', 'role': 'PRESIDENT', 'sittings': ['morning']}]"));
        record.set("votes", json("""
                [{'id': 'v1', 'kind': 'RECORDED', 'agendaItem': '13', 'sitting': 'second-day', 'inFavour': ['FRA', 'DEU'],
                  'abstaining': ['BRA']},
                 {'id': 'v2', 'kind': 'RECORDED'}]"""));
        ((ArrayNode) record.get("groups")).add(json("{'id': 'OTHERS', 'members': ['NLD']}"));
        ((ArrayNode) record.get("statements"))
                .add(json("{'id': 'written', 'speaker': 'quiet', 'delivery': 'IN_WRITING'}"));
        set(record, "statements[26].sitting", "'second-day'");
        ((ArrayNode) record.get("reported"))
                .add(json("{'figure': 'VOTES_IN_FAVOUR', 'vote': 'v1', 'value': 2, 'source': 'made-up'}"));
        ((ArrayNode) record.get("reported"))
                .add(json("{'figure': 'SPONSORS', 'symbol': 'A/71/L.80', 'value': 2, 'source': 'made-up'}"));
    }

    /** Every member state of that day and an observer. */
    private static String more() {
        List<String> codes = new ArrayList<>(
                ReferenceData.standard().unMembers(LocalDate.of(2017, 9, 6)).codes());
        codes.add("VAT");
        return codes.stream().map(code -> "'" + code + "'").collect(Collectors.joining(", ", "[", "]"));
    }

    static List<Mutation> all() {
        return Stream.concat(ofParticipantsAndStatements().stream(), ofMeetings().stream())
                .toList();
    }

    private static List<Mutation> ofMeetings() {
        return List.of(
                at(Rule.UNKNOWN_SITTING, "statements[21].sitting", "'mornin'"),
                in(Rule.UNKNOWN_AGENDA_ITEM, "statements[22].agendaItems[0]", "['14']"),
                at(Rule.UNKNOWN_VOTE, "reported[9].vote", "'v3'"),
                at(Rule.UNKNOWN_SYMBOL, "reported[10].symbol", "'A/71/L.81'"),
                at(Rule.DELEGATION_PRESIDING, "presiding[0].individual", "'deu'"),
                in(Rule.SELF_DISSOCIATION, "statements[20].dissociatesFrom[0]", "['fra']"),
                in(Rule.ALIGNED_AND_DISSOCIATED, "statements[15].dissociatesFrom[0]", "['nordic']"),
                in(Rule.DISSOCIATED_STRANGER, "statements[19].dissociatesFrom[0]", "['baltic']"),
                in(Rule.UNDELIVERED_STATEMENT, "statements[23].alignsWith[0]", "['written']"),
                at(Rule.DATE_OUTSIDE_SITTING, "statements[26].date", "'2017-09-06'"),
                of(
                        Rule.RECORDING_OUT_OF_ORDER,
                        "statements[28].recording.end",
                        "statements[28].recording",
                        "{'url': 'https://webtv.un.org/', 'start': '1:00:00', 'end': '0:59:59'}"),
                new Mutation(
                        Rule.ORGAN_FOR_MEMBERSHIP,
                        List.of("memberStatesOf"),
                        Set.of(Rule.FIGURE_CONTRADICTED),
                        record -> set(record, "memberStatesOf", "'UNSC'")),
                of(
                        Rule.NAME_ONLY,
                        "statements[29].onBehalfOf[0].name",
                        "statements[29].onBehalfOf",
                        "[{'name': 'the Umbrella Group'}]"),
                of(
                        Rule.PERSON_NOT_ALONE,
                        "statements[13].onBehalfOf[0].person",
                        "statements[13].onBehalfOf",
                        "[{'person': 'the Secretary-General', 'states': ['AUS', 'NZL']}]"),
                at(Rule.QUALIFIER_WITHOUT_SIZE, "groups[2].sizeQualifier", "'AT_LEAST'"),
                in(Rule.VOTED_TWICE, "votes[0].against[0]", "['FRA']"),
                of(Rule.VOTES_EXCEED_MEMBERSHIP, "votes[1]", "votes[1].inFavour", more()),
                at(Rule.MISPLACED_SUBJECT, "reported[0].group", "'FRIENDS'"),
                at(Rule.UNKNOWN_WORD, "kind", "'PLENARY_DEBAT'"));
    }

    private static List<Mutation> ofParticipantsAndStatements() {
        return List.of(
                at(Rule.DUPLICATE_ID, "issues[1].id", "'formal-agenda'"),
                at(Rule.MALFORMED_ID, "series", "'made up'"),
                at(Rule.UNKNOWN_PARTICIPANT, "statements[56].speaker", "'nobody'"),
                in(Rule.UNKNOWN_STATEMENT, "statements[14].alignsWith[2]", "['friends', 'eu', 'nowhere']"),
                of(
                        Rule.UNKNOWN_GROUP,
                        "statements[18].onBehalfOf[0].group",
                        "statements[18].onBehalfOf",
                        "[{'group': 'NO-SUCH', 'states': ['SLE']}]"),
                at(Rule.UNKNOWN_ISSUE, "statements[39].positions[0].issue", "'nothing'"),
                at(Rule.UNKNOWN_SOURCE, "documents[0].sources[0]", "'gone'"),
                at(Rule.UNKNOWN_REPRESENTATIVE, "statements[6].deliveredBy", "'Third delegate (made up)'"),
                in(Rule.SELF_ALIGNMENT, "statements[33].alignsWith[1]", "['eu', 'ukr']"),
                new Mutation(
                        Rule.CIRCULAR_ALIGNMENT,
                        List.of("statements[34].alignsWith[0]", "statements[35].alignsWith[0]"),
                        Set.of(),
                        record -> {
                            set(record, "statements[34].alignsWith", "['alb']");
                            set(record, "statements[35].alignsWith", "['geo']");
                        }),
                new Mutation(
                        Rule.DATES_OUT_OF_ORDER,
                        List.of("endDate"),
                        Set.of(Rule.DATE_OUTSIDE_DIALOGUE, Rule.DATE_OUTSIDE_SITTING, Rule.STATEMENT_OUT_OF_ORDER),
                        record -> set(record, "endDate", "'2017-09-05'")),
                at(Rule.ABSURD_DATE, "documents[0].date", "'3017-08-10'"),
                at(Rule.DATE_OUTSIDE_DIALOGUE, "statements[19].date", "'2017-09-09'"),
                new Mutation(Rule.STATEMENT_OUT_OF_ORDER, List.of("statements[58].date"), Set.of(), record -> {
                    set(record, "statements[57].date", "'2017-09-08'");
                    set(record, "statements[58].date", "'2017-09-07'");
                }),
                in(
                        Rule.UNKNOWN_STATE,
                        "statements[7].aligned[0].states[7]",
                        "['ALB', 'BIH', 'GEO', 'MDA', 'MKD', 'MNE', 'UKR', 'UKX']"),
                in(Rule.STATE_NOT_ON_DATE, "statements[11].onBehalfOf[0].except[1]", "['NRU', 'SCG']"),
                in(Rule.UNKNOWN_ORGANIZATION, "groups[1].organizations[0]", "['NO-SUCH']"),
                at(Rule.WRONG_CATEGORY, "participants[9].category", "'OBSERVER_STATE'"),
                at(Rule.DUPLICATE_PARTY, "participants[88].party", "'NOR'"),
                at(Rule.DUPLICATE_PARTICIPANT, "participants[87].name", "'Organization  ONE (made up)'"),
                of(
                        Rule.NOT_A_MEMBER,
                        "statements[27].onBehalfOf[0].group",
                        "statements[27].onBehalfOf",
                        "[{'group': 'BALTIC'}]"),
                of(
                        Rule.INDIVIDUAL_FOR_STATES,
                        "statements[0].onBehalfOf[0]",
                        "statements[0].onBehalfOf",
                        "[{'group': 'BALTIC'}]"),
                in(Rule.EXCEPTED_STRANGER, "statements[9].onBehalfOf[0].except[0]", "['FRA']"),
                in(Rule.LISTED_TWICE, "statements[12].onBehalfOf[0].states[4]", "['ARG', 'PER', 'PRY', 'URY', 'ARG']"),
                of(
                        Rule.ALIGNED_MEMBER,
                        "statements[8].aligned[0].states[0]",
                        "statements[8].aligned",
                        "[{'states': ['SWE']}]"),
                at(Rule.MEMBERS_EXCEED_SIZE, "groups[1].size", "7"),
                of(Rule.SIZE_NOT_REPORTED, "groups[0].size", "reported[7].value", "60"),
                of(
                        Rule.CONTRADICTORY_POSITIONS,
                        "statements[16].positions[1].stance",
                        "statements[16].positions",
                        "[{'issue': 'formal-agenda', 'stance': 'SUPPORTS'}, {'issue': 'formal-agenda', 'stance': 'OPPOSES'}]"),
                at(Rule.FIGURE_CONTRADICTED, "reported[5].value", "5"),
                of(
                        Rule.FIGURE_WITHOUT_SUBJECT,
                        "reported[8].issue",
                        "reported[8]",
                        "{'figure': 'STATES_SUPPORTING', 'value': 1, 'source': 'made-up'}"),
                at(Rule.MALFORMED_SYMBOL, "documents[0].symbols[0]", "'A/71/1016–S/'"),
                at(Rule.MALFORMED_LANGUAGE, "statements[14].language", "'french'"),
                at(Rule.MALFORMED_URL, "documents[0].url", "'https://undocs.org/A/71/1016 S/2017/556'"),
                at(Rule.BLANK_TEXT, "topic", "' '"),
                at(Rule.CONTROL_CHARACTER, "title", "'A dialogue\\u0007'"),
                at(Rule.UNKNOWN_TYPE, "participants[89].type", "'indivdual'"),
                at(Rule.UNKNOWN_PROPERTY, "statements[20].alignedState", "['BEL']"));
    }

    /** The one that needs a partial record, of which no figure can be contradicted by being too large. */
    static Mutation exceeded() {
        return new Mutation(Rule.FIGURE_EXCEEDED, List.of("reported[4].value"), Set.of(), record -> {
            set(record, "coverage", "'PARTIAL'");
            set(record, "reported[4].value", "4");
        });
    }

    /** A value in place of one, at which the finding is. */
    private static Mutation at(Rule rule, String path, String json) {
        return of(rule, path, path, json);
    }

    /** A list in place of one, with the finding at an element. */
    private static Mutation in(Rule rule, String path, String json) {
        return of(rule, path, path.substring(0, path.lastIndexOf('[')), json);
    }

    private static Mutation of(Rule rule, String path, String changed, String json) {
        return new Mutation(rule, List.of(path), Set.of(), record -> set(record, changed, json));
    }

    private static void set(ObjectNode record, String path, String json) {
        String pointer = "/" + path.replace('.', '/').replace("[", "/").replace("]", "");
        int last = pointer.lastIndexOf('/');
        JsonNode owner = last == 0 ? record : record.at(pointer.substring(0, last));
        String name = pointer.substring(last + 1);
        if (owner instanceof ArrayNode list) {
            list.set(Integer.parseInt(name), json(json));
        } else {
            ((ObjectNode) owner).set(name, json(json));
        }
    }

    private static JsonNode json(String text) {
        return MAPPER.readTree(text.replace('\'', '"'));
    }

    @Override
    public String toString() {
        return rule.code();
    }
}
