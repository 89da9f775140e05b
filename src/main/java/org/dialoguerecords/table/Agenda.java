package org.dialoguerecords.table;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import org.dialoguerecords.AgendaItem;
import org.dialoguerecords.Dialogue;
import org.dialoguerecords.Sitting;
import org.jspecify.annotations.Nullable;

/** The sittings and the agenda of a dialogue while it is read: those that it has, and those that come in. */
final class Agenda {

    private static final Pattern SYMBOL = Pattern.compile("[A-Z]+(?:/[A-Za-z0-9.()-]+)+(?: ?\\([^()]+\\))?");
    private static final Pattern ID = Pattern.compile("\\S+");

    private final List<Sitting> sittings = new ArrayList<>();
    private final List<AgendaItem> items = new ArrayList<>();

    /** The ids of the sittings, by the keys of all that they are called. */
    private final Map<String, String> sittingsByName = new HashMap<>();

    private final Map<String, String> itemsByName = new HashMap<>();
    private final Set<String> itemIds = new HashSet<>();

    Agenda(Dialogue dialogue) {
        dialogue.sittings().forEach(this::add);
        dialogue.agenda().forEach(this::add);
    }

    private void add(Sitting sitting) {
        sittings.add(sitting);
        call(sittingsByName, sitting.id(), sitting.id());
        call(sittingsByName, sitting.symbol(), sitting.id());
        call(sittingsByName, sitting.name(), sitting.id());
    }

    private void add(AgendaItem item) {
        items.add(item);
        itemIds.add(item.id());
        call(itemsByName, item.id(), item.id());
        call(itemsByName, item.title(), item.id());
    }

    private static void call(Map<String, String> byName, @Nullable String name, String id) {
        if (name != null) {
            byName.putIfAbsent(Vocabulary.key(name), id);
        }
    }

    List<Sitting> sittings() {
        return List.copyOf(sittings);
    }

    List<AgendaItem> items() {
        return List.copyOf(items);
    }

    /** The id of the sitting of that id, symbol or name; a new one where there is none. */
    String sitting(String text) {
        String known = sittingsByName.get(Vocabulary.key(text));
        if (known != null) {
            return known;
        }
        boolean isSymbol = SYMBOL.matcher(text).matches();
        Sitting sitting = Sitting.builder(Participants.slug(text))
                .symbol(isSymbol ? text : null)
                .name(isSymbol ? null : text)
                .build();
        add(sitting);
        return sitting.id();
    }

    /** Gives a sitting its day, if it has none. */
    void date(String id, @Nullable LocalDate date) {
        sittings.replaceAll(sitting ->
                sitting.id().equals(id) && sitting.date() == null ? sitting.with(copy -> copy.date(date)) : sitting);
    }

    /** The id of the agenda item of that number; a new one with the title where there is none. */
    String item(String number, String title) {
        String id = Participants.slug(number);
        if (!itemIds.contains(id)) {
            add(AgendaItem.of(id, title).withTitle(title.isEmpty() ? null : title));
        }
        return id;
    }

    /** The id of the agenda item of that id or title; a new one where there is none. */
    String item(String text) {
        String known = itemsByName.get(Vocabulary.key(text));
        if (known != null) {
            return known;
        }
        boolean isId = ID.matcher(text).matches();
        AgendaItem item =
                AgendaItem.of(isId ? text : Participants.slug(text), text).withTitle(isId ? null : text);
        add(item);
        return item.id();
    }
}
