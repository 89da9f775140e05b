package org.dialoguerecords.json.stream;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.function.Function;
import org.dialoguerecords.Dialogue;
import org.dialoguerecords.format.Kind;
import org.dialoguerecords.format.Phrase;
import org.dialoguerecords.format.Property;
import org.dialoguerecords.format.RecordPath;
import org.dialoguerecords.format.Values;
import org.dialoguerecords.format.Wording;
import org.dialoguerecords.json.stream.Inspection.LeftOut;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.core.TokenStreamContext;
import tools.jackson.core.sym.PropertyNameMatcher;

/** Reads a record on behind what is wrong with it: without the property of the dialogue, or the element of a list of it. */
final class Inspector {

    private static final RecordShape SHAPE = RecordShape.DIALOGUE;
    private static final LocalDate SOME_DAY = LocalDate.of(2000, 1, 1);

    private final JsonParser parser;
    private final RecordReader reader;
    private final Values read = SHAPE.values();
    private final LeftOut leftOut = new LeftOut();
    private final List<Refusal> refusals = new ArrayList<>();

    private Inspector(JsonParser parser, RecordText text) {
        this.parser = parser;
        this.reader = new RecordReader(parser, text, true);
    }

    /** What can be read of a text, which is read to its end unless that is too far off. */
    static Inspection inspect(RecordText text) {
        try (JsonParser parser = Tokens.parser(text, 0)) {
            return new Inspector(parser, text).inspection(text);
        }
    }

    private Inspection inspection(RecordText text) {
        try {
            reader.start();
        } catch (Refusal refusal) {
            return unreadable(refusal.in(text));
        } catch (JacksonException e) {
            return unreadable(reader.broken(e));
        }
        TokenStreamContext record = parser.streamReadContext();
        Fault breakOff;
        try {
            properties(record);
            breakOff = reader.behind();
        } catch (JacksonException e) {
            breakOff = reader.broken(e);
            missBehind(record);
        }
        Dialogue dialogue = dialogue();
        return new Inspection(text, dialogue, faults(text, breakOff), breakOff, leftOut);
    }

    private Inspection unreadable(Fault fault) {
        return new Inspection(null, null, List.of(fault), fault, leftOut);
    }

    /** The properties of the dialogue, each by itself. */
    private void properties(TokenStreamContext record) {
        for (int match = SHAPE.nextProperty(parser);
                match != PropertyNameMatcher.MATCH_END_OBJECT;
                match = SHAPE.nextProperty(parser)) {
            try {
                if (match >= 0 && SHAPE.property(match).kind() == Kind.RECORDS) {
                    list(match);
                } else {
                    reader.property(SHAPE, read, match);
                }
            } catch (Refusal refusal) {
                refusals.add(refusal);
                if (match >= 0) {
                    leaveOut(SHAPE.property(match));
                }
                skipTo(record);
            }
        }
    }

    private void list(int index) {
        parser.nextToken();
        if (!read.see(index)) {
            throw reader.values().again();
        }
        if (parser.currentToken() == JsonToken.VALUE_NULL) {
            return;
        }
        Property<?> property = SHAPE.property(index);
        if (parser.currentToken() != JsonToken.START_ARRAY) {
            throw reader.values().refusal(property.expectedForm());
        }
        TokenStreamContext list = parser.streamReadContext();
        List<Object> elements = new ArrayList<>();
        read.set(index, elements);
        for (int i = 0; parser.nextToken() != JsonToken.END_ARRAY; i++) {
            try {
                elements.add(reader.record(property, SHAPE.elements(index)));
            } catch (Refusal refusal) {
                refusals.add(refusal);
                leaveOut(property.name(), i, refusal.id, skipTo(list));
            }
        }
    }

    /** Goes to the end of what has begun in a context; the id of the object in it, if that is still to come. */
    private @Nullable String skipTo(TokenStreamContext context) {
        String id = null;
        while (parser.streamReadContext() != context) {
            JsonToken token = parser.nextToken();
            if (token == JsonToken.VALUE_STRING
                    && parser.streamReadContext().getParent() == context
                    && "id".equals(parser.currentName())) {
                id = parser.getString();
            }
        }
        return id;
    }

    private void leaveOut(String list, int index, @Nullable String idBefore, @Nullable String idBehind) {
        String id = idBefore == null ? idBehind : idBefore;
        if (id == null) {
            leftOut.nameless().add(list);
        } else {
            leftOut.ids().computeIfAbsent(list, key -> new HashSet<>()).add(id);
        }
        leftOut.indexes().computeIfAbsent(list, key -> new ArrayList<>()).add(index);
    }

    private void leaveOut(Property<?> property) {
        (property.kind() == Kind.RECORDS ? leftOut.nameless() : leftOut.properties()).add(property.name());
    }

    /** Notes what may stand behind the place where the text breaks off: what is not there, and the value that is open. */
    private void missBehind(TokenStreamContext record) {
        for (int i = 0; i < SHAPE.size(); i++) {
            if (read.get(i) == null) {
                leaveOut(SHAPE.property(i));
            }
        }
        int open = parser.streamReadContext() == record ? -1 : SHAPE.type().index(String.valueOf(record.currentName()));
        if (open >= 0) {
            leaveOut(SHAPE.property(open));
        }
    }

    /** The dialogue of what has been read; others stand in for what it cannot be without. */
    private Dialogue dialogue() {
        for (int i = 0; i < SHAPE.size(); i++) {
            Property<?> property = SHAPE.property(i);
            if (property.required() && read.get(i) == null) {
                RecordPath path = RecordPath.ROOT.property(property.name());
                if (leftOut.properties().add(property.name())) {
                    refusals.add(
                            new Refusal(path, Refusal.BY_PATH, property.expected(), Phrase.of(Wording.FOUND_NOTHING)));
                }
                read.set(i, standIn(property));
            }
        }
        while (true) {
            try {
                return (Dialogue) reader.make(read, RecordPath.ROOT);
            } catch (Refusal refusal) {
                refusals.add(refusal);
                drop(String.valueOf(refusal.path().steps().get(0).name()));
            }
        }
    }

    private void drop(String name) {
        int index = SHAPE.type().index(name);
        if (index < 0) {
            read.drop(name);
        } else {
            Property<?> property = SHAPE.property(index);
            leaveOut(property);
            read.set(index, property.required() ? standIn(property) : null);
        }
    }

    private static Object standIn(Property<?> property) {
        return property.kind() == Kind.DATE ? SOME_DAY : property.name();
    }

    private List<Fault> faults(RecordText text, @Nullable Fault breakOff) {
        List<RecordPath> unplaced = refusals.stream()
                .filter(refusal -> refusal.offset() == Refusal.BY_PATH)
                .map(Refusal::path)
                .toList();
        Function<RecordPath, Place> places = Places.in(text, unplaced);
        List<Fault> faults = new ArrayList<>();
        for (Refusal refusal : refusals) {
            boolean placed = refusal.offset() != Refusal.BY_PATH;
            faults.add(refusal.at(placed ? text.place(refusal.offset()) : places.apply(refusal.path())));
        }
        if (breakOff != null) {
            faults.add(breakOff);
        }
        faults.sort(Comparator.comparing(Fault::place));
        return faults;
    }
}
