package org.dialoguerecords.reference;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.concurrent.ConcurrentHashMap;
import org.dialoguerecords.names.Lazy;
import org.jspecify.annotations.Nullable;

/** One group with who belonged to it: by its facts, or as it follows from other groups. */
final class Roster {

    /** What rosters share. */
    interface Context {
        StateIndex states();

        Set<String> territories();

        Roster of(String group);

        /** Whoever may be a member of a group of which nothing is known, on every day. */
        Timeline anybody();
    }

    private final StateGroup group;
    private final List<MembershipFact> facts;
    private final Context context;
    private final Lazy<Timeline> members;
    private final Map<Role, Timeline> byRole = new ConcurrentHashMap<>();

    /**
     * Takes over what a builder has checked.
     *
     * @param group the group
     * @param facts the facts, none of another group; not copied
     * @param context the other rosters of the data
     */
    Roster(StateGroup group, List<MembershipFact> facts, Context context) {
        this.group = group;
        this.facts = Collections.unmodifiableList(facts);
        this.context = context;
        this.members = new Lazy<>() {
            @Override
            protected Timeline make() {
                return timeline(null);
            }
        };
    }

    StateGroup group() {
        return group;
    }

    List<MembershipFact> facts() {
        return facts;
    }

    OnOneDay members(LocalDate date) {
        return members.get().on(date);
    }

    /** Whether the seat of a state is a member; it is none on a day on which the code of the state is not in use. */
    Membership membership(State state, LocalDate date) {
        return state.existsOn(date) ? members(date).seats().membership(state.seat()) : Membership.NO;
    }

    Members withRole(Role role, LocalDate date) {
        return inRole(role).on(date).members();
    }

    /** The days after one and up to another on which members or observers change, or may change. */
    SortedSet<LocalDate> changes(LocalDate after, LocalDate upTo) {
        List<LocalDate> ofMembers = members.get().changes(after, upTo);
        List<LocalDate> ofObservers = inRole(Role.OBSERVER).changes(after, upTo);
        if (ofMembers.isEmpty() && ofObservers.isEmpty()) {
            return Collections.emptySortedSet(); // as of most
        }
        SortedSet<LocalDate> changes = new TreeSet<>(ofMembers);
        changes.addAll(ofObservers);
        return changes;
    }

    /** Whoever is a member or an observer, each as a possible one. */
    Timeline membersAndObservers() {
        return members.get()
                .combined(
                        inRole(Role.OBSERVER),
                        (member, observer) -> OnOneDay.NOBODY.orPerhaps(member.members()
                                .possible()
                                .union(observer.members().possible())));
    }

    private Timeline inRole(Role role) {
        Timeline known = byRole.get(role);
        if (known == null) {
            known = timeline(role);
            byRole.put(role, known);
        }
        return known;
    }

    /** Those in a role, or all members for none. */
    private Timeline timeline(@Nullable Role role) {
        if (!group.derived().isEmpty()) {
            return derived(Derivation.parse(group.derived()), role).within(group);
        }
        List<MembershipFact> chosen = new ArrayList<>();
        for (MembershipFact fact : facts) {
            if (role == null ? fact.role().isMember() : fact.role() == role) {
                chosen.add(fact);
            }
        }
        Timeline stated = Timeline.of(chosen, context.states(), context.territories());
        boolean open = group.history() == GroupHistory.UNKNOWN && (role == null || role == Role.MEMBER);
        return open ? stated.combined(context.anybody(), Roster::orPerhaps).within(group) : stated;
    }

    private static OnOneDay orPerhaps(OnOneDay known, OnOneDay anybody) {
        return known.orPerhaps(anybody.members().possible());
    }

    private Timeline derived(Derivation derivation, @Nullable Role role) {
        Timeline narrowed = context.of(derivation.first()).timeline(role);
        for (Derivation.Step step : derivation.steps()) {
            Timeline other = context.of(step.group()).members.get();
            narrowed = narrowed.combined(other, step.within() ? OnOneDay::within : OnOneDay::without);
        }
        return narrowed;
    }
}
