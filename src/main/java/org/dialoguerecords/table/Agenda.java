package org.dialoguerecords.table;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.dialoguerecords.AgendaItem;
import org.dialoguerecords.Dialogue;
import org.dialoguerecords.Sitting;
import org.jspecify.annotations.Nullable;

/** The sittings and the agenda of a dialogue while it is read: those that it has, and those that come in. */
final class Agenda {

    private static final Pattern SYMBOL = Pattern.compile("[A-Z]+(?:/[A-Za-z0-9.()-]+)+(?: ?\\([^()]+\\))?");
    private static final Pattern ID = Pattern.compile("\\S+");

    private final List<Sitting> sittings;
    private final List<AgendaItem> items;

    Agenda(Dialogue dialogue) {
        this.sittings = new ArrayList<>(dialogue.sittings());
        this.items = new ArrayList<>(dialogue.agenda());
    }

    List<Sitting> sittings() {
        return List.copyOf(sittings);
    }

    List<AgendaItem> items() {
        return List.copyOf(items);
    }

    /** The id of the sitting of that id, symbol or name; a new one where there is none. */
    String sitting(String text) {
        String key = Vocabulary.key(text);
        for (Sitting sitting : sittings) {
            if (isCalled(key, sitting.id()) || isCalled(key, sitting.symbol()) || isCalled(key, sitting.name())) {
                return sitting.id();
            }
        }
        boolean isSymbol = SYMBOL.matcher(text).matches();
        Sitting sitting = Sitting.builder(Participants.slug(text))
                .symbol(isSymbol ? text : null)
                .name(isSymbol ? null : text)
                .build();
        sittings.add(sitting);
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
        if (items.stream().noneMatch(item -> item.id().equals(id))) {
            items.add(AgendaItem.of(id, title).withTitle(title.isEmpty() ? null : title));
        }
        return id;
    }

    /** The id of the agenda item of that id or title; a new one where there is none. */
    String item(String text) {
        String key = Vocabulary.key(text);
        for (AgendaItem item : items) {
            if (isCalled(key, item.id()) || isCalled(key, item.title())) {
                return item.id();
            }
        }
        boolean isId = ID.matcher(text).matches();
        AgendaItem item =
                AgendaItem.of(isId ? text : Participants.slug(text), text).withTitle(isId ? null : text);
        items.add(item);
        return item.id();
    }

    private static boolean isCalled(String key, @Nullable String name) {
        return name != null && Vocabulary.key(name).equals(key);
    }
}
