package org.dialoguerecords.reference;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** What whoever asked for a code or an id that nobody has is told: that, and what may be meant. */
final class CodeAdvice {

    private final String version;
    private final Definitions definitions;
    private final ReferenceLabels labels;

    CodeAdvice(String version, Definitions definitions, ReferenceLabels labels) {
        this.version = version;
        this.definitions = definitions;
        this.labels = labels;
    }

    UnknownCodeException noState(String code) {
        return new UnknownCodeException(code, "the code of a state", version, state(code));
    }

    UnknownCodeException noMember(String code) {
        return new UnknownCodeException(code, "the code of a state, territory or organisation", version, state(code));
    }

    UnknownCodeException noGroup(String id) {
        return new UnknownCodeException(id, "the id of a group", version, group(id));
    }

    /** For whoever took a name, another code or lower case for the code of a state; empty if it is none of these. */
    private String state(String text) {
        List<String> meant = new ArrayList<>();
        for (StateDefinition state : definitions.states.values()) {
            if (isCalled(state, text)) {
                meant.add(state.code());
            }
        }
        if (meant.size() == 1) {
            return "is " + meant.get(0) + " meant? For names there is resolve";
        }
        if (definitions.territories.containsKey(text)) {
            return "it is a territory";
        }
        return definitions.groups.containsKey(text) ? "it is a group" : "";
    }

    private static boolean isCalled(StateDefinition state, String text) {
        String name = state.name();
        int bracket = name.indexOf(" (");
        return hasCode(state, text)
                || name.equalsIgnoreCase(text)
                || (bracket > 0 && name.substring(0, bracket).equalsIgnoreCase(text));
    }

    private static boolean hasCode(StateDefinition state, String text) {
        return state.code().equalsIgnoreCase(text)
                || (!text.isEmpty() && state.alpha2().equalsIgnoreCase(text))
                || (!text.isEmpty() && state.m49().equals(text));
    }

    /** The code of the only state that a text is any code of, in letters of any case; on a day, where several had it. */
    Optional<String> code(String text, LocalDate date) {
        List<StateDefinition> having = definitions.states.values().stream()
                .filter(state -> hasCode(state, text))
                .toList();
        List<StateDefinition> then =
                having.stream().filter(state -> state.isInUse(date)).toList();
        List<StateDefinition> meant = having.size() == 1 ? having : then;
        return meant.size() == 1 ? Optional.of(meant.get(0).code()) : Optional.empty();
    }

    /** For whoever took a name or a label for the id of a group; empty if it is neither. */
    private String group(String text) {
        return labels.group(text)
                .map(group -> "is " + group + " meant? For names there is resolveGroup")
                .orElse("");
    }
}
