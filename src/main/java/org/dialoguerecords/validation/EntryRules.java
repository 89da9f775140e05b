package org.dialoguerecords.validation;

import java.util.EnumSet;
import java.util.Set;
import java.util.regex.Pattern;
import org.dialoguerecords.Delegation;
import org.dialoguerecords.DelegationCategory;
import org.dialoguerecords.Group;
import org.dialoguerecords.Individual;
import org.dialoguerecords.OnBehalfOf;
import org.dialoguerecords.Participant;
import org.dialoguerecords.format.RecordPath;
import org.dialoguerecords.reading.Days;
import org.dialoguerecords.reference.State;
import org.dialoguerecords.reference.StateGroup;

/** An entry says whom it is for: by code where there is one, and a person alone. */
final class EntryRules implements RuleCheck {

    /** Names of offices, as English speakers use them: "the Secretary-General", "my Minister", "the President of Ghana". */
    private static final Pattern OFFICE = Pattern.compile("(?i)((the|my|our|his|her|h\\.?e\\.?) ){0,3}"
            + "((acting|deputy|foreign|honou?rable|prime|special|under|assistant)[ -]){0,2}"
            + "(ambassador|chair(man|person|woman)?|chancellor|commissioner|co-chair|(crown )?prince(ss)?|director-general|emir"
            + "|envoy|high commissioner|king|minister|permanent representative|(vice[ -])?president|prosecutor|queen"
            + "|rapporteur|secretary|secretary[ -]general|sultan)(,? .*)?");

    private static final Set<DelegationCategory> OF_NO_STATES =
            EnumSet.of(DelegationCategory.UN_ENTITY, DelegationCategory.CIVIL_SOCIETY, DelegationCategory.OTHER);

    /** Longer ones are no names. */
    private static final int LONGEST_NAME = 200;

    private final CheckedDialogue checked;
    private final FindingCollector findings;

    EntryRules(CheckedDialogue checked, FindingCollector findings) {
        this.checked = checked;
        this.findings = findings;
    }

    @Override
    public void subscribe(RecordWalk walk) {
        walk.on(OnBehalfOf.class, this::entry);
    }

    private void entry(OnBehalfOf entry, RecordPath path) {
        String name = entry.name();
        boolean isOfOthers = entry.group() != null || entry.isList();
        if (entry.person() != null) {
            if (isOfOthers || name != null || !entry.except().isEmpty()) {
                findings.add(Rule.PERSON_NOT_ALONE, path.property("person"), entry.person());
            }
        } else if (!isOfOthers && name != null && isReadable(name) && mayStandForStates(path)) {
            nameOnly(name, path);
        }
    }

    /** Not what other rules find fault with. */
    private static boolean isReadable(String name) {
        return !name.chars().allMatch(Characters::isBlank) && name.chars().noneMatch(Character::isISOControl);
    }

    /** Not the statements of individuals, civil society and the like, which count for no state. */
    private boolean mayStandForStates(RecordPath path) {
        for (String speaker : checked.statementAround(path).speakers()) {
            Participant participant = checked.participant(speaker);
            boolean standsForNone = participant instanceof Individual
                    || (participant instanceof Delegation delegation && OF_NO_STATES.contains(delegation.category()));
            if (!standsForNone) {
                return true;
            }
        }
        return false;
    }

    private void nameOnly(String name, RecordPath path) {
        boolean isName = name.length() <= LONGEST_NAME;
        String group = isName ? group(name) : "";
        boolean isOffice = isName && group.isEmpty() && OFFICE.matcher(name).matches();
        String state = isName && group.isEmpty() && !isOffice
                ? state(name, checked.daysOf(checked.statementAround(path)))
                : "";
        findings.add(
                Rule.NAME_ONLY,
                path.property("name"),
                name,
                "group",
                group,
                "person",
                isOffice ? "person" : "",
                "state",
                state);
    }

    /** The id of the group that is called so, by the record or else the reference data. */
    private String group(String name) {
        for (Group group : checked.dialogue().groups()) {
            if (name.equalsIgnoreCase(group.name())) {
                return group.id();
            }
        }
        return checked.reference().resolveGroup(name).map(StateGroup::id).orElse("");
    }

    private String state(String name, Days days) {
        return checked.reference()
                .resolve(name, days.first())
                .state()
                .map(State::code)
                .orElse("");
    }
}
