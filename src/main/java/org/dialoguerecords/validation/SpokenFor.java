package org.dialoguerecords.validation;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.dialoguerecords.OnBehalfOf;
import org.dialoguerecords.Statement;
import org.dialoguerecords.reading.Days;
import org.dialoguerecords.validation.CheckedDialogue.Party;

/** Those for whom a statement stands: seats that are named, and groups less some seats. */
final class SpokenFor {

    private final CheckedDialogue checked;
    private final Set<String> named = new HashSet<>();
    private final List<GroupLess> groups = new ArrayList<>();
    private boolean anybody;

    private SpokenFor(CheckedDialogue checked) {
        this.checked = checked;
    }

    private record GroupLess(String group, Set<String> except) {}

    /** Its parties: those who take the floor, and those for whom all of it is made beyond doubt. */
    static SpokenFor certainly(Statement statement, CheckedDialogue checked) {
        SpokenFor parties = new SpokenFor(checked);
        for (String speaker : statement.speakers()) {
            Party party = checked.partyOf(speaker);
            if (party != null) {
                parties.named.add(party.seat());
            }
        }
        for (OnBehalfOf entry : statement.onBehalfOf()) {
            if (!entry.passage() && !entry.perhaps()) {
                parties.add(entry);
            }
        }
        return parties;
    }

    /** Those for whom it may stand beside those who take the floor: it is made for them, or they are aligned. */
    static SpokenFor perhaps(Statement statement, CheckedDialogue checked) {
        SpokenFor others = new SpokenFor(checked);
        statement.onBehalfOf().forEach(others::add);
        statement.aligned().forEach(others::add);
        return others;
    }

    private void add(OnBehalfOf entry) {
        if (entry.isList()) {
            Set<String> listed = checked.seats(entry.states());
            listed.addAll(entry.organizations());
            listed.removeAll(checked.seats(entry.except()));
            named.addAll(listed);
        } else if (entry.group() != null) {
            groups.add(new GroupLess(entry.group(), checked.seats(entry.except())));
        } else if (entry.person() == null) {
            anybody = true;
        }
    }

    /** Whether they certainly include the party of a code. */
    boolean include(String code, Days days) {
        String seat = checked.seat(code);
        boolean included = named.contains(seat);
        for (int i = 0; i < groups.size() && !included; i++) {
            GroupLess group = groups.get(i);
            included = !group.except().contains(seat) && checked.isMember(group.group(), code, days);
        }
        return included;
    }

    /**
     * Whether they may include one of some parties.
     *
     * @param codes the codes of these
     * @param seats their seats
     */
    boolean mayIncludeAny(List<String> codes, Set<String> seats, Days days) {
        if (anybody || haveCommon(named, seats)) {
            return true;
        }
        return groups.stream().anyMatch(group -> codes.stream().anyMatch(code -> mayBeOf(group, code, days)));
    }

    /** Whether two sets have something in common: {@code disjoint} goes through one of them, however large. */
    static boolean haveCommon(Set<String> some, Set<String> others) {
        Set<String> smaller = some.size() <= others.size() ? some : others;
        Set<String> larger = some.size() <= others.size() ? others : some;
        return smaller.stream().anyMatch(larger::contains);
    }

    private boolean mayBeOf(GroupLess group, String code, Days days) {
        return !group.except().contains(checked.seat(code)) && !checked.isStranger(group.group(), code, days);
    }
}
