package org.dialoguerecords.reference;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import java.time.LocalDate;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * One line of the membership table: somebody held a role in a group from one day until another.
 *
 * <p>The period is half-open, and both its ends are windows, because sources often know them to the year only. Between
 * the windows the role is certain (unless the confidence forbids it), inside them it is possible, outside it was not
 * held under this fact.
 *
 * @param group the id of the group
 * @param member the code of a state or a territory, or the id of a group that is itself a member
 * @param role what the member is in the group
 * @param from the window of the first day
 * @param until the window of the first day after the last; {@link DateWindow#NEVER} if it has not ended
 * @param confidence how far the fact is to be trusted
 * @param note what else is to be known about it, empty for nothing
 * @param source where it comes from
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
@JsonPropertyOrder({"group", "member", "role", "from", "until", "confidence", "note", "source"})
public record MembershipFact(
        @JsonProperty("group") String group,
        @JsonProperty("member") String member,
        @JsonProperty("role") Role role,
        @JsonProperty("from") DateWindow from,
        @JsonProperty("until") DateWindow until,
        @JsonProperty("confidence") Confidence confidence,
        @JsonProperty("note") String note,
        @JsonProperty("source") String source) {

    /**
     * Checks the order of the ends.
     *
     * @throws IllegalArgumentException if the period is certain to be empty
     */
    public MembershipFact {
        Objects.requireNonNull(group, "group");
        Objects.requireNonNull(member, "member");
        Objects.requireNonNull(role, "role");
        Objects.requireNonNull(confidence, "confidence");
        Objects.requireNonNull(note, "note");
        Objects.requireNonNull(source, "source");
        if (!from.earliest().isBefore(until.latest())) {
            throw new IllegalArgumentException(
                    "a membership must begin before it ends, but begins " + from + " and has ended by " + until);
        }
    }

    /**
     * A membership by definition, from a day on.
     *
     * @param group the id of the group
     * @param member the code of the member
     * @param from the first day
     * @return the fact
     */
    public static MembershipFact since(String group, String member, LocalDate from) {
        return since(group, member, DateWindow.of(from));
    }

    /**
     * A membership by definition, from a day on of which only the year, the month or other bounds are known.
     *
     * @param group the id of the group
     * @param member the code of the member
     * @param from the window of the first day: certain from its last day on, possible before
     * @return the fact
     */
    public static MembershipFact since(String group, String member, DateWindow from) {
        return defined(group, member, from, DateWindow.NEVER);
    }

    /**
     * A membership by definition, for a half-open period.
     *
     * @param group the id of the group
     * @param member the code of the member
     * @param from the first day
     * @param until the first day after the last, exclusive
     * @return the fact
     * @throws IllegalArgumentException if {@code until} is not after {@code from}
     */
    public static MembershipFact between(String group, String member, LocalDate from, LocalDate until) {
        return defined(group, member, DateWindow.of(from), DateWindow.of(until));
    }

    private static MembershipFact defined(String group, String member, DateWindow from, DateWindow until) {
        return new MembershipFact(
                group, member, Role.MEMBER, from, until, Confidence.DEFINITION, "", "defined by the caller");
    }

    /**
     * This fact with another role.
     *
     * @param role what the member is in the group
     * @return the same period, member and group with that role
     */
    public MembershipFact as(Role role) {
        return new MembershipFact(group, member, role, from, until, confidence, note, source);
    }

    /**
     * Whether the role was held on a day, as far as this fact alone tells.
     *
     * @param date the day
     * @return {@code YES} if certain, {@code NO} outside both windows, otherwise {@code UNKNOWN}
     */
    public Membership on(LocalDate date) {
        if (date.isBefore(from.earliest()) || !date.isBefore(until.latest())) {
            return Membership.NO;
        }
        boolean certain = confidence.isCertain() && !date.isBefore(from.latest()) && date.isBefore(until.earliest());
        return certain ? Membership.YES : Membership.UNKNOWN;
    }

    /**
     * Whether both facts can hold on one day and no gap can lie between them. Whoever left in one window and came back in
     * another was a member twice, also where the windows overlap: in between it is not known.
     */
    boolean overlaps(MembershipFact other) {
        return from.earliest().isBefore(other.until.latest())
                && other.from.earliest().isBefore(until.latest())
                && !until.earliest().isBefore(other.from.latest())
                && !other.until.earliest().isBefore(from.latest());
    }

    /** This fact with no day before another that is not certain; null if no day is left. */
    @Nullable
    MembershipFact notBefore(LocalDate first) {
        if (!from.earliest().isBefore(first)) {
            return this;
        }
        LocalDate earliest = first.isBefore(from.latest()) ? first : from.latest();
        if (!earliest.isBefore(until.latest())) {
            return null;
        }
        return new MembershipFact(
                group, member, role, new DateWindow(earliest, from.latest()), until, confidence, note, source);
    }

    /** This fact without the days outside a life, of its group or its member; null if that leaves less than is certain. */
    @Nullable
    MembershipFact within(LocalDate begin, LocalDate end) {
        if (!from.earliest().isBefore(begin) && !until.latest().isAfter(end)) {
            return this;
        }
        LocalDate earliest = from.earliest().isBefore(begin) ? begin : from.earliest();
        LocalDate latest = until.latest().isAfter(end) ? end : until.latest();
        if (earliest.isAfter(from.latest()) || latest.isBefore(until.earliest()) || !earliest.isBefore(latest)) {
            return null;
        }
        return new MembershipFact(
                group,
                member,
                role,
                new DateWindow(earliest, from.latest()),
                new DateWindow(until.earliest(), latest),
                confidence,
                note,
                source);
    }
}
