package org.dialoguerecords.conformance;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.dialoguerecords.Dialogue;
import org.dialoguerecords.reference.ReferenceData;
import org.dialoguerecords.tally.Basis;
import org.dialoguerecords.tally.CountingRules;
import org.dialoguerecords.tally.FigureCount;
import org.dialoguerecords.tally.SeriesReport;
import org.dialoguerecords.tally.SeriesTally;
import org.dialoguerecords.tally.Tally;
import org.dialoguerecords.tally.TallyReport;
import org.dialoguerecords.validation.DialogueValidator;
import org.dialoguerecords.validation.Finding;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/** What this library answers to a case of the suite, as the README of the suite lays it out. */
final class Expected {

    static final JsonMapper MAPPER = JsonMapper.builder().build();

    private static final JsonNodeFactory NODES = JsonNodeFactory.instance;
    private static final ReferenceData REFERENCE = ReferenceData.standard();

    private static final List<CountingRules> RULES = List.of(
            CountingRules.standard(),
            CountingRules.standard().withObserversAsStates(true),
            CountingRules.standard().withBases(Basis.OWN, Basis.NAMED),
            CountingRules.standard().withUniverse("UNSC"));

    private Expected() {}

    /** The counts of a dialogue by several rules, why each state is represented, and what validation finds. */
    static ObjectNode of(Dialogue dialogue) {
        ObjectNode expected = NODES.objectNode();
        expected.set("counts", counts(dialogue, RULES));
        expected.set("representations", representations(Tally.of(dialogue).report()));
        addJudgements(dialogue, expected);
        return expected;
    }

    /** The same by fewer rules, and without the reasons, of which there are as many as may be. */
    static ObjectNode inShort(Dialogue dialogue) {
        ObjectNode expected = NODES.objectNode();
        expected.set("counts", counts(dialogue, List.of(RULES.get(0), RULES.get(3))));
        addJudgements(dialogue, expected);
        return expected;
    }

    private static ArrayNode counts(Dialogue dialogue, List<CountingRules> rules) {
        ArrayNode counts = NODES.arrayNode();
        rules.forEach(some -> counts.add(counts(Tally.of(dialogue, REFERENCE, some))));
        return counts;
    }

    private static void addJudgements(Dialogue dialogue, ObjectNode expected) {
        TallyReport report = Tally.of(dialogue).report();
        expected.set("comparisons", MAPPER.valueToTree(report.comparisons()));
        expected.set("conflicts", MAPPER.valueToTree(report.conflicts()));
        ArrayNode findings = expected.putArray("findings");
        for (Finding finding : DialogueValidator.standard().validate(dialogue)) {
            findings.addObject()
                    .put("severity", finding.severity().name())
                    .put("code", finding.code())
                    .put("path", finding.path())
                    .put("value", finding.value());
        }
    }

    private static ObjectNode counts(Tally tally) {
        TallyReport report = tally.report();
        ObjectNode counts = NODES.objectNode();
        counts.set("rules", MAPPER.valueToTree(report.rules()));
        counts.put("universe", report.universe());
        counts.set("figures", figures(report.figures()));
        counts.set("statesThatSpoke", MAPPER.valueToTree(report.statesThatSpoke()));
        counts.set("statesRepresented", MAPPER.valueToTree(report.statesRepresented()));
        counts.set("organizationsRepresented", MAPPER.valueToTree(report.organizationsRepresented()));
        return counts;
    }

    private static JsonNode figures(List<FigureCount> figures) {
        ArrayNode all = NODES.arrayNode();
        for (FigureCount figure : figures) {
            all.add(MAPPER.<JsonNode>valueToTree(figure));
        }
        return all;
    }

    /** For each state its reasons, as lists of statement, basis, group, through, and whether that is certain. */
    private static ObjectNode representations(TallyReport report) {
        Map<String, ArrayNode> byState = new TreeMap<>();
        for (TallyReport.StateInTally state : report.states()) {
            if (!state.reasons().isEmpty()) {
                ArrayNode reasons = NODES.arrayNode();
                state.reasons()
                        .forEach(reason -> reasons.addArray()
                                .add(reason.statement())
                                .add(reason.basis().name())
                                .add(reason.group())
                                .add(reason.through())
                                .add(reason.certain()));
                byState.put(state.code(), reasons);
            }
        }
        ObjectNode all = NODES.objectNode();
        byState.forEach(all::set);
        return all;
    }

    /** What a series of dialogues says, without the texts. */
    static ObjectNode ofSeries(List<Dialogue> dialogues) {
        SeriesReport report = SeriesTally.of(dialogues).report();
        ObjectNode series = MAPPER.valueToTree(report);
        series.remove(List.of("overview", "howCounted"));
        return series;
    }
}
