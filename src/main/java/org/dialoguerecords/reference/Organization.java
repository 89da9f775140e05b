package org.dialoguerecords.reference;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import java.time.LocalDate;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.TreeMap;

/**
 * An organization that takes the floor: an observer, or an entity of the United Nations system.
 *
 * <p>Where it is also a group of states, the {@link StateGroup} of the same code says who its members are.
 *
 * <p>Immutable. The constructor is for the library; {@link #of} makes an organization in code.
 *
 * @param code the key: {@code ICRC}, {@code EU}
 * @param kind what sort of organization it is
 * @param name the name in English
 * @param names the names in other languages, by the code of the language
 * @param labels what speakers and records call it besides
 * @param confidence how far its kind is to be trusted
 * @param observer the facts about its being an observer of the United Nations, with their sources; empty for none
 * @param source where it comes from
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
@JsonPropertyOrder({"code", "kind", "name", "names", "labels", "confidence", "observer", "source"})
public record Organization(
        @JsonProperty("code") String code,
        @JsonProperty("kind") OrganizationKind kind,
        @JsonProperty("name") String name,
        @JsonProperty("names") Map<String, String> names,
        @JsonProperty("labels") List<String> labels,
        @JsonProperty("confidence") Confidence confidence,
        @JsonProperty("observer") List<MembershipFact> observer,
        @JsonProperty("source") String source) {

    /**
     * Checks code and name and copies.
     *
     * @throws IllegalArgumentException if the code is empty or contains white space, or the name is blank
     */
    public Organization {
        Codes.require(code, "code of an organization");
        Codes.requireText(name, "name of an organization");
        Objects.requireNonNull(kind, "kind");
        Objects.requireNonNull(confidence, "confidence");
        Objects.requireNonNull(source, "source");
        names = Collections.unmodifiableSortedMap(new TreeMap<>(names));
        labels = List.copyOf(labels);
        observer = List.copyOf(observer);
    }

    /** An organization with an English name only. */
    public static Organization of(String code, OrganizationKind kind, String name, String... labels) {
        return new Organization(
                code, kind, name, Map.of(), List.of(labels), Confidence.DEFINITION, List.of(), "defined by the caller");
    }

    /** The name in a language, in English if it is not known there. */
    public String name(Locale locale) {
        return names.getOrDefault(locale.getLanguage(), name);
    }

    /** Whether it was an observer of the United Nations on a day: unknown also where that is only generally believed. */
    public Membership observerOn(LocalDate date) {
        Membership answer = Membership.NO;
        for (MembershipFact fact : observer) {
            Membership said = fact.on(date);
            if (said == Membership.YES) {
                return said;
            }
            answer = said == Membership.NO ? answer : said;
        }
        return answer;
    }

    /** The first day on which it was an observer of the United Nations; empty if it never was. */
    public Optional<DateWindow> observerSince() {
        return observer.stream().map(MembershipFact::from).findFirst();
    }

    Organization withObserver(List<MembershipFact> facts) {
        return new Organization(code, kind, name, names, labels, confidence, facts, source);
    }
}
