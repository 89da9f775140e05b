package org.dialoguerecords.validation;

import java.util.EnumSet;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.regex.Pattern;
import org.dialoguerecords.Delegation;
import org.dialoguerecords.DelegationCategory;
import org.dialoguerecords.Group;
import org.dialoguerecords.Individual;
import org.dialoguerecords.OnBehalfOf;
import org.dialoguerecords.Participant;
import org.dialoguerecords.Statement;
import org.dialoguerecords.format.RecordPath;
import org.dialoguerecords.reading.Days;
import org.dialoguerecords.reference.State;
import org.dialoguerecords.reference.StateGroup;
import org.jspecify.annotations.Nullable;

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

    /** The statement of the entry before: mostly it is that of the next one, too. */
    private @Nullable Statement last;

    private boolean lastMayStandForStates;
    private @Nullable Map<String, String> groupsByNames;

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
    @SuppressWarnings("ReferenceEquality") // of a statement that is merely equal it is found out again
    private boolean mayStandForStates(RecordPath path) {
        Statement statement = checked.statementAround(path);
        if (statement != last) {
            last = statement;
            lastMayStandForStates = mayStandForStates(statement);
        }
        return lastMayStandForStates;
    }

    private boolean mayStandForStates(Statement statement) {
        for (String speaker : statement.speakers()) {
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
        String ofRecord = groupsByNames().get(name);
        return ofRecord == null
                ? checked.reference().resolveGroup(name).map(StateGroup::id).orElse("")
                : ofRecord;
    }

    private Map<String, String> groupsByNames() {
        if (groupsByNames == null) {
            groupsByNames = new TreeMap<>(String.CASE_INSENSITIVE_ORDER);
            for (Group group : checked.dialogue().groups()) {
                if (group.name() != null) {
                    groupsByNames.putIfAbsent(group.name(), group.id());
                }
            }
        }
        return groupsByNames;
    }

    private String state(String name, Days days) {
        return checked.reference()
                .resolve(name, days.first())
                .state()
                .map(State::code)
                .orElse("");
    }
}
