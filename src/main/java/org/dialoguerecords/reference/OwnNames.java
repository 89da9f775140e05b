package org.dialoguerecords.reference;

import java.io.StringReader;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

/** The names that one builder gives to the states it defines: in code, in tables, and in the definitions themselves. */
final class OwnNames {

    private final StringBuilder linesInCode = new StringBuilder();
    private final Map<String, String> namedInCode = new LinkedHashMap<>();
    private final List<FromTable> fromTables = new ArrayList<>();

    private record FromTable(String file, NameTable.Source source) {}

    void add(String code, Locale locale, String name) {
        linesInCode.append(NameTable.line(code, locale, name)).append('\n');
        namedInCode.put(code, name);
    }

    void addTable(String file, NameTable.Source source) {
        fromTables.add(new FromTable(file, source));
    }

    /**
     * The names as tables, in order of precedence.
     *
     * @param states the states that the builder defines, by code
     * @throws MalformedTableException if code names another state
     */
    List<NameTable> tables(Map<String, Definition<StateDefinition>> states) {
        requireOwn(states.keySet());
        Set<String> codes = Set.copyOf(states.keySet());
        List<NameTable> tables = new ArrayList<>();
        if (!linesInCode.isEmpty()) {
            String text = NameTable.header() + "\n" + linesInCode;
            tables.add(new NameTable(Definition.IN_CODE, () -> new StringReader(text), codes));
        }
        for (FromTable names : fromTables) {
            tables.add(new NameTable(names.file, names.source, codes));
        }
        List<StateDefinition> unnamed = new ArrayList<>();
        for (Definition<StateDefinition> state : states.values()) {
            // A table of names says everything about the states of a table, even that one is found by no name.
            if (fromTables.isEmpty() || state.row() == null) {
                unnamed.add(state.value());
            }
        }
        if (!unnamed.isEmpty()) {
            tables.add(new NameTable(Definition.IN_CODE, new DefinedNames(unnamed), codes));
        }
        return tables;
    }

    private void requireOwn(Set<String> codes) {
        for (Map.Entry<String, String> named : namedInCode.entrySet()) {
            if (!codes.contains(named.getKey())) {
                throw new MalformedTableException(
                        Definition.IN_CODE,
                        0,
                        named.getValue(),
                        "a name of a state that is defined with it, not of " + named.getKey());
            }
        }
    }
}
