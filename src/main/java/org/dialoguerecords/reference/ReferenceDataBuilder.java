package org.dialoguerecords.reference;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.Reader;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;

/**
 * A builder of {@link ReferenceData}: states and groups of a Model UN or a regional body, or corrections of others.
 *
 * <p>What is defined here, in code or in tables, may refer to the states, territories and groups of {@linkplain
 * #include included} data, and comes before them where both define the same code or id.
 *
 * <pre>{@code
 * ReferenceData lake = ReferenceData.builder("lake-conference-2026")
 *         .include(ReferenceData.standard())
 *         .state("ATL", "Atlantis")
 *         .name("ATL", Locale.FRENCH, "Atlantide")
 *         .group(StateGroup.of("LAKE", "Lake Conference", "the lake states"))
 *         .members("LAKE", LocalDate.of(2020, 1, 1), "ATL", "CHE", "ITA")
 *         .membership(MembershipFact.between("LAKE", "FRA", LocalDate.of(2020, 1, 1), LocalDate.of(2024, 1, 1)))
 *         .membership(MembershipFact.since("LAKE", "DEU", LocalDate.of(2020, 1, 1)).as(Role.OBSERVER))
 *         .build();
 * }</pre>
 *
 * <p>Facts are checked against each other by {@link #build} only, so that the order of calls does not matter, except
 * that of several {@code include}. Not thread-safe.
 */
public final class ReferenceDataBuilder {

    private static final List<String> TABLES =
            List.of(Tables.STATES, Tables.GROUPS, Tables.ORGANIZATIONS, Tables.MEMBERSHIPS, Tables.NAMES);

    private final String version;
    private final OwnDefinitions own = new OwnDefinitions();
    private final List<ReferenceData> included = new ArrayList<>();

    ReferenceDataBuilder(String version) {
        this.version = Codes.requireText(version, "version of reference data");
    }

    /**
     * Defines a state.
     *
     * @param name its name in English, by which it is found and shown on every day, unless {@link #name} or a table of
     *     names says otherwise
     * @throws IllegalArgumentException if the code contains white space or is defined already, or the name is blank
     */
    public ReferenceDataBuilder state(String code, String name) {
        own.state(Definition.inCode(StateDefinition.of(code, name)));
        return this;
    }

    /**
     * Names a state in a language, on every day.
     *
     * @param code the code of a state that is defined here, not one of included data
     * @throws IllegalArgumentException if the name is empty or longer than a line
     */
    public ReferenceDataBuilder name(String code, Locale locale, String name) {
        own.names().add(Objects.requireNonNull(code, "code"), locale, name);
        return this;
    }

    /**
     * Defines a territory that is no state but can be a member of groups.
     *
     * @throws IllegalArgumentException if the code contains white space or is defined already, or the name is blank
     */
    public ReferenceDataBuilder territory(String code, String name) {
        Codes.requireText(name, "name of a territory");
        own.territory(Codes.require(code, "code of a territory"), Definition.inCode(name));
        return this;
    }

    /**
     * Defines a group.
     *
     * @throws IllegalArgumentException if its id is defined already
     */
    public ReferenceDataBuilder group(StateGroup group) {
        own.group(Definition.inCode(group));
        return this;
    }

    /**
     * Defines an organization that takes the floor.
     *
     * @param organization the organization; that it is an observer is stated as a {@link #membership}
     * @throws IllegalArgumentException if its code is defined already
     */
    public ReferenceDataBuilder organization(Organization organization) {
        own.organization(Definition.inCode(organization));
        return this;
    }

    /**
     * States who are the members of a group, by definition, from a day on and for ever.
     *
     * @param groupId the id of a group that is defined here, not one of included data
     * @param from the first day
     * @param members the codes of states and territories and the ids of organisations
     */
    public ReferenceDataBuilder members(String groupId, LocalDate from, String... members) {
        for (String member : members) {
            membership(MembershipFact.since(groupId, member, from));
        }
        return this;
    }

    /**
     * States that somebody held a role in a group.
     *
     * @param fact the fact, about a group that is defined here, not one of included data
     */
    public ReferenceDataBuilder membership(MembershipFact fact) {
        own.fact(Definition.inCode(Objects.requireNonNull(fact, "fact")));
        return this;
    }

    /**
     * Defines the states and territories of a table in the form of {@code states.tsv}.
     *
     * @param file the name of the table, for errors
     * @param text the table; read at once and not closed
     * @throws MalformedTableException if a line cannot be accepted
     * @throws UncheckedIOException if the text cannot be read
     */
    public ReferenceDataBuilder states(String file, Reader text) {
        return states(new Table(file, Table.readAll(file, text), Tables.STATE_COLUMNS, Tables.SINCE));
    }

    ReferenceDataBuilder states(Table table) {
        own.states(table);
        return this;
    }

    /**
     * Defines the groups of a table in the form of {@code groups.tsv}.
     *
     * @param file the name of the table, for errors
     * @param text the table; read at once and not closed
     * @throws MalformedTableException if a line cannot be accepted
     * @throws UncheckedIOException if the text cannot be read
     */
    public ReferenceDataBuilder groups(String file, Reader text) {
        return groups(new Table(file, Table.readAll(file, text), Tables.GROUP_COLUMNS, Tables.DERIVED));
    }

    ReferenceDataBuilder groups(Table table) {
        own.groups(table);
        return this;
    }

    /**
     * Defines the organizations of a table in the form of {@code organizations.tsv}.
     *
     * @param file the name of the table, for errors
     * @param text the table; read at once and not closed
     * @throws MalformedTableException if a line cannot be accepted
     * @throws UncheckedIOException if the text cannot be read
     */
    public ReferenceDataBuilder organizations(String file, Reader text) {
        return organizations(new Table(file, text, Tables.ORGANIZATION_COLUMNS));
    }

    ReferenceDataBuilder organizations(Table table) {
        own.organizations(table);
        return this;
    }

    /**
     * States the memberships of a table in the form of {@code memberships.tsv}.
     *
     * @param file the name of the table, for errors
     * @param text the table; read at once and not closed
     * @throws MalformedTableException if a line cannot be accepted
     * @throws UncheckedIOException if the text cannot be read
     */
    public ReferenceDataBuilder memberships(String file, Reader text) {
        return memberships(new Table(file, text, Tables.MEMBERSHIP_COLUMNS));
    }

    ReferenceDataBuilder memberships(Table table) {
        own.memberships(table);
        return this;
    }

    /**
     * Names the states as a table in the form of {@code names.tsv} does.
     *
     * @param file the name of the table, for errors
     * @param text the table; read at once and not closed, but examined only when a name is first asked for
     * @throws UncheckedIOException if the text cannot be read
     */
    public ReferenceDataBuilder names(String file, Reader text) {
        String table = Table.readAll(file, text);
        return names(file, () -> new StringReader(table));
    }

    /** Names the states as a table does that is opened when a name is first asked for. */
    ReferenceDataBuilder names(String file, NameTable.Source source) {
        own.names().addTable(file, source);
        return this;
    }

    /**
     * Reads those of the tables {@code states.tsv}, {@code groups.tsv}, {@code organizations.tsv}, {@code
     * memberships.tsv} and {@code names.tsv} that a directory holds.
     *
     * @throws MalformedTableException if a line cannot be accepted
     * @throws UncheckedIOException if a table cannot be read, or there is none
     */
    public ReferenceDataBuilder read(Path directory) {
        boolean found = false;
        for (String name : TABLES) {
            Path table = directory.resolve(name);
            if (Files.exists(table)) {
                found = true;
                read(name, table);
            }
        }
        if (!found) {
            throw new UncheckedIOException(new NoSuchFileException(
                    directory.toString(), null, "expected at least one of the tables " + TABLES + " in it"));
        }
        return this;
    }

    private void read(String name, Path table) {
        try (BufferedReader text = Files.newBufferedReader(table)) {
            String file = table.toString();
            switch (name) {
                case Tables.STATES -> states(file, text);
                case Tables.GROUPS -> groups(file, text);
                case Tables.ORGANIZATIONS -> organizations(file, text);
                case Tables.MEMBERSHIPS -> memberships(file, text);
                default -> names(file, text);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(table + " cannot be read", e);
        }
    }

    /**
     * Adds everything of other data whose code or id is not defined here, nor in data included before. A group that is
     * defined here as well has only the members that are stated here.
     */
    public ReferenceDataBuilder include(ReferenceData data) {
        included.add(Objects.requireNonNull(data, "data"));
        return this;
    }

    /**
     * Checks everything against everything and makes the data.
     *
     * @throws MalformedTableException if a state that is named, a seat, a group or a member is not defined, two periods of
     *     one member in one role overlap, or a membership lies outside the life of its group; it cites the line for what was
     *     read from a table
     */
    public ReferenceData build() {
        return new ReferenceData(version, own.combined(included));
    }
}
