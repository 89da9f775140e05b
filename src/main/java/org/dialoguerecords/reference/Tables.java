package org.dialoguerecords.reference;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** The tables: their columns, and what a row of each means. The header of each standard table explains them. */
final class Tables {

    static final String STATES = "states.tsv";
    static final String GROUPS = "groups.tsv";
    static final String MEMBERSHIPS = "memberships.tsv";
    static final String NAMES = "names.tsv";
    static final String ORGANIZATIONS = "organizations.tsv";

    /** Of the columns of states and groups these may be missing in a table that has nothing to say in them. */
    static final String SINCE = "since";

    static final String DERIVED = "derived";

    static final List<String> STATE_COLUMNS = List.of(
            "code", "kind", "name", "seat", "alpha2", "alpha3", "m49", SINCE, "from", "to", "confidence", "source");
    static final List<String> GROUP_COLUMNS =
            List.of("id", "name", "kind", "from", "to", "history", "labels", DERIVED, "source");
    static final List<String> MEMBERSHIP_COLUMNS =
            List.of("group", "member", "role", "from", "to", "confidence", "note", "source");

    static final List<String> ORGANIZATION_COLUMNS =
            List.of("code", "kind", "name", "fr", "es", "ru", "zh", "ar", "labels", "confidence", "source");

    private static final String TERRITORY = "territory";

    private static final Words<StateKind> STATE_KINDS = new Words<>(StateKind.values());
    private static final Words<OrganizationKind> ORGANIZATION_KINDS = new Words<>(OrganizationKind.values());
    private static final Words<GroupKind> GROUP_KINDS = new Words<>(GroupKind.values());
    private static final Words<GroupHistory> HISTORIES = new Words<>(GroupHistory.values());
    private static final Words<Role> ROLES = new Words<>(Role.values());
    private static final Words<Confidence> CONFIDENCES = new Words<>(Confidence.values());

    private Tables() {}

    /** Whether a row of the table of states defines a territory instead, of which only code and name are kept. */
    static boolean isTerritory(Table.Row row) {
        return row.cell(1).equals(TERRITORY);
    }

    static String code(Table.Row row) {
        String code = row.required(0, "a code");
        if (!Codes.isValid(code)) {
            throw row.expected("a code without white space in column 1");
        }
        return code;
    }

    /** The name of a state or territory. Confidence and source are for whoever reads the table, but must be there. */
    static String name(Table.Row row) {
        CONFIDENCES.at(row, 10);
        row.required(11, "a source");
        return row.required(2, "a name");
    }

    static StateDefinition state(Table.Row row, DateCells dates) {
        String code = code(row);
        LocalDate from = dates.exactFirstDay(row, 8);
        LocalDate until = dates.exactDayAfter(row, 9);
        if (!from.isBefore(until)) {
            throw row.expected("a first day before the last");
        }
        return new StateDefinition(
                code,
                STATE_KINDS.at(row, 1),
                name(row),
                row.cell(3).isEmpty() ? code : row.cell(3),
                alphanumeric(row, 4, 2),
                alphanumeric(row, 5, 3),
                alphanumeric(row, 6, 3),
                dates.exactFirstDay(row, 7),
                from,
                until);
    }

    static StateGroup group(Table.Row row, DateCells dates) {
        return new StateGroup(
                code(row),
                row.required(1, "a name"),
                GROUP_KINDS.at(row, 2),
                row.cell(3).isEmpty() ? DateWindow.UNKNOWN : dates.firstDay(row, 3),
                dates.dayAfter(row, 4),
                HISTORIES.at(row, 5),
                labels(row, 6),
                derivation(row, 7),
                row.required(8, "a source"));
    }

    static Organization organization(Table.Row row) {
        Map<String, String> names = new HashMap<>();
        for (int i = 3; i < 8; i++) {
            if (!row.cell(i).isEmpty()) {
                names.put(ORGANIZATION_COLUMNS.get(i), row.cell(i));
            }
        }
        return new Organization(
                code(row),
                ORGANIZATION_KINDS.at(row, 1),
                row.required(2, "a name"),
                names,
                labels(row, 8),
                CONFIDENCES.at(row, 9),
                List.of(),
                row.required(10, "a source"));
    }

    static MembershipFact membership(Table.Row row, DateCells dates) {
        String group = row.required(0, "a group");
        String member = row.required(1, "a member");
        Role role = ROLES.at(row, 2);
        DateWindow from = dates.firstDay(row, 3);
        DateWindow until = dates.dayAfter(row, 4);
        Confidence confidence = CONFIDENCES.at(row, 5);
        String source = row.required(7, "a source");
        try {
            return new MembershipFact(group, member, role, from, until, confidence, row.cell(6), source);
        } catch (IllegalArgumentException e) {
            throw row.expected("a first day before the last");
        }
    }

    private static String derivation(Table.Row row, int column) {
        String cell = row.cell(column);
        if (!cell.isEmpty() && !Derivation.isWellFormed(cell)) {
            throw row.expected("nothing or " + Derivation.FORM + " " + row.place(column));
        }
        return cell;
    }

    private static String alphanumeric(Table.Row row, int column, int length) {
        String cell = row.cell(column);
        if (!cell.isEmpty() && cell.length() != length) {
            throw row.expected("nothing or " + length + " characters " + row.place(column));
        }
        return cell;
    }

    private static List<String> labels(Table.Row row, int column) {
        List<String> labels = new ArrayList<>();
        String cell = row.cell(column);
        int start = 0;
        while (start < cell.length()) {
            int end = cell.indexOf(';', start);
            end = end < 0 ? cell.length() : end;
            String label = cell.substring(start, end).strip();
            if (label.isEmpty()) {
                throw row.expected("labels separated by one semicolon " + row.place(column));
            }
            labels.add(label);
            start = end + 1;
        }
        return labels;
    }

    /** The words by which tables name the constants of an enum. */
    private static final class Words<E extends Enum<E>> {

        private final Map<String, E> byWord = new HashMap<>();

        Words(E[] constants) {
            for (E constant : constants) {
                byWord.put(constant.name().toLowerCase(Locale.ROOT).replace('_', '-'), constant);
            }
        }

        E at(Table.Row row, int column) {
            E constant = byWord.get(row.cell(column));
            if (constant == null) {
                throw row.expected(row.place(column) + " one of "
                        + byWord.keySet().stream().sorted().toList());
            }
            return constant;
        }
    }
}
