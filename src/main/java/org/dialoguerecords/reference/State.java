package org.dialoguerecords.reference;

import com.fasterxml.jackson.annotation.JsonValue;
import java.io.InvalidObjectException;
import java.io.ObjectInputStream;
import java.io.Serial;
import java.io.Serializable;
import java.time.LocalDate;
import java.util.Locale;
import java.util.Optional;
import org.dialoguerecords.names.Lazy;
import org.dialoguerecords.names.NameIndex;
import org.jspecify.annotations.Nullable;

/**
 * A state, present or former, named by its code.
 *
 * <p>The code is the key: two states are equal if their codes are, whichever {@link ReferenceData} they come from, so
 * that sets of states from different data combine. Names change and are never keys: ask for them with a date.
 *
 * <p>A <em>seat</em> is what counts. The Soviet Union and the Russian Federation are two states with two codes and one
 * seat; whoever counts states over time counts seats.
 *
 * <p>Immutable. The natural order is that of the codes. A deserialised state is the one of {@link
 * ReferenceData#standard()} if that has it; any other knows only its {@linkplain #toString() English name}.
 */
public final class State implements Comparable<State>, Serializable {

    @Serial
    private static final long serialVersionUID = 1L;

    private final transient StateDefinition definition;
    private final transient StateIndex index;
    private final transient int number;
    private final transient Lazy<NameIndex> names;

    /** This state as the answer to a search by its code, made once: it is searched for with every participant of a record. */
    private final transient Optional<State> found = Optional.of(this);

    /** The set of this state alone; made when it is first asked for. */
    private transient @Nullable StateSet alone;

    State(StateDefinition definition, StateIndex index, int number, Lazy<NameIndex> names) {
        this.definition = definition;
        this.index = index;
        this.number = number;
        this.names = names;
    }

    /**
     * The key of the state.
     *
     * @return the ISO 3166-1 alpha-3 code of a state of today, or a code of the data's own for a former one
     */
    @JsonValue
    public String code() {
        return definition.code();
    }

    /** What sort of party it is. */
    public StateKind kind() {
        return definition.kind();
    }

    /**
     * The state under whose code this one's seat is counted, whatever the day.
     *
     * <p>It is the latest to hold the seat: the Russian Federation for the Soviet Union, Serbia for the Federal
     * Republic of Yugoslavia. A seat that ended with its state (Czechoslovakia) is that state's own.
     *
     * @return the state itself unless its seat is continued
     */
    public State seat() {
        return index.seatOf(this);
    }

    /**
     * Whether the code means this state on a day.
     *
     * <p>Codes of former states end with them, and codes of states that continue a seat begin where the former ended.
     * All other codes mean their state on any day, whether or not it was a member of anything or independent then.
     *
     * @param date the day
     */
    public boolean existsOn(LocalDate date) {
        return definition.isInUse(date);
    }

    /**
     * The name of the state in a language on a day: the UN short name where the data hold it.
     *
     * <p>Falls back to the English name of that day and then to the one name that every state has.
     *
     * @param locale the language; country and variant do not matter
     * @param date the day
     * @return the name, never empty
     */
    public String name(Locale locale, LocalDate date) {
        NameIndex known = names.get();
        return known.name(code(), locale, date)
                .or(() -> known.name(code(), Locale.ENGLISH, date))
                .orElse(definition.name());
    }

    /**
     * The ISO 3166-1 alpha-2 code.
     *
     * @return two letters; empty if the state never had any. Such codes have been given again to another state
     */
    public Optional<String> alpha2() {
        return nonEmpty(definition.alpha2());
    }

    /**
     * The ISO 3166-1 alpha-3 code.
     *
     * @return three letters; empty if the state never had any. Equal to {@link #code()} for every state of today; two
     *     former states can have the same one
     */
    public Optional<String> alpha3() {
        return nonEmpty(definition.alpha3());
    }

    /**
     * The numeric code of the UN Statistics Division (M49).
     *
     * @return three digits; empty if the state never had any
     */
    public Optional<String> m49() {
        return nonEmpty(definition.m49());
    }

    /** The order of the codes. */
    @Override
    public int compareTo(State other) {
        return code().compareTo(other.code());
    }

    /** Equal to every state with the same code. */
    @Override
    public boolean equals(@Nullable Object other) {
        return other == this || (other instanceof State state && code().equals(state.code()));
    }

    /** The hash code of the code. */
    @Override
    public int hashCode() {
        return code().hashCode();
    }

    /**
     * The code and a name, for people.
     *
     * @return such as {@code NLD (Netherlands)}
     */
    @Override
    public String toString() {
        return code() + " (" + definition.name() + ")";
    }

    StateDefinition definition() {
        return definition;
    }

    Lazy<NameIndex> names() {
        return names;
    }

    StateIndex index() {
        return index;
    }

    Optional<State> found() {
        return found;
    }

    /** The set of this state and no other. */
    StateSet alone() {
        StateSet known = alone;
        if (known == null) {
            long[] bits = index.noBits();
            Bits.set(bits, number);
            known = StateSet.ofNumbers(index, bits);
            alone = known;
        }
        return known;
    }

    /** The place in the order of its index, from 0. */
    int number() {
        return number;
    }

    private static Optional<String> nonEmpty(String text) {
        return text.isEmpty() ? Optional.empty() : Optional.of(text);
    }

    /** What is written instead. */
    @Serial
    private Object writeReplace() {
        return new Serialized(definition, seat().definition);
    }

    /**
     * Refuses what was not written by this class.
     *
     * @throws InvalidObjectException always
     */
    @Serial
    private void readObject(ObjectInputStream in) throws InvalidObjectException {
        throw new InvalidObjectException("a state is read through its proxy");
    }

    /** What is written: the definitions of the state and of the one that holds its seat, never a whole data set. */
    private record Serialized(StateDefinition definition, StateDefinition seat) implements Serializable {

        @Serial
        private Object readResolve() {
            Optional<State> standard = ReferenceData.standard().findState(definition.code());
            if (standard.isPresent() && standard.get().definition.equals(definition)) {
                return standard.get();
            }
            return StateIndex.unnamed(definition, seat).get(definition.code());
        }
    }
}
