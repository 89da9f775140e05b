package org.dialoguerecords.json;

import java.io.IOException;
import java.io.Reader;
import java.io.StringReader;
import java.lang.reflect.RecordComponent;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import org.dialoguerecords.Dialogue;
import org.dialoguerecords.json.Inspection.LeftOut;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/**
 * Finds all faults of a record rather than the first.
 *
 * <p>There is one way to bind a record, that of {@link RecordReader}. Where it fails, each element of the record is bound
 * again in a small record of its own, and so are the properties of the dialogue itself; what passes is put together. Of a
 * text that is not well-formed this is done with the {@link Beginning}.
 */
final class Inspector {

    private static final List<String> REQUIRED = List.of("id", "title", "date");
    private static final String FRAME = "{\"id\":\"x\",\"title\":\"x\",\"date\":\"2000-01-01\"}";

    private static final List<String> PROPERTIES = Arrays.stream(Dialogue.class.getRecordComponents())
            .map(RecordComponent::getName)
            .toList();

    /** Those that are lists of records. */
    private static final Set<String> LISTS = Arrays.stream(Dialogue.class.getRecordComponents())
            .filter(component -> component.getType() == List.class)
            .map(RecordComponent::getName)
            .collect(Collectors.toUnmodifiableSet());

    private final RecordReader records;
    private final JsonMapper trees;

    Inspector(RecordReader records) {
        this.records = records;
        this.trees = records.trees();
    }

    /** What can be read of a text, which is read to its end unless that is too far off. */
    Inspection inspect(Reader in, String source) {
        Kept text = new Kept(in);
        try {
            Dialogue dialogue = records.read(text, source, 1);
            return new Inspection(dialogue, List.of(), null, LeftOut.NOTHING, lazy(text));
        } catch (DialogueFormatException first) {
            text.readRest();
            return dissect(text, first, source);
        }
    }

    /** The places in a good text, which are looked up only if there is something to say of it. */
    private Supplier<PlaceIndex> lazy(Kept text) {
        return new Supplier<>() {
            private @Nullable PlaceIndex places;

            @Override
            public synchronized PlaceIndex get() {
                if (places == null) {
                    places = records.places(text.kept());
                }
                return places;
            }
        };
    }

    private Inspection dissect(Kept text, DialogueFormatException first, String source) {
        Beginning beginning = records.beginning(text.again(), text.kept());
        if (beginning.json().isEmpty()) {
            return Inspection.unreadable(
                    beginning.fault() == null ? first : beginning.fault().toException(source, 1));
        }
        ObjectNode record = (ObjectNode) trees.readTree(beginning.json());
        return new Dissection(record, records.places(beginning.json()), source).inspection(beginning);
    }

    /** A reader that keeps what has been read. */
    private static final class Kept extends Reader {

        private final Reader in;
        private final StringBuilder kept = new StringBuilder();
        private @Nullable IOException failure;

        Kept(Reader in) {
            this.in = in;
        }

        @Override
        public int read(char[] target, int offset, int length) throws IOException {
            if (failure != null) {
                throw failure;
            }
            try {
                int read = in.read(target, offset, length);
                if (read > 0) {
                    kept.append(target, offset, read);
                }
                return read;
            } catch (IOException e) {
                failure = e;
                throw e;
            }
        }

        /** Reads on to the end, unless that is too far off or the source fails. */
        void readRest() {
            char[] buffer = new char[8_192];
            try {
                int read = 0;
                while (read >= 0 && kept.length() <= RecordReader.LONGEST_RECORD) {
                    read = read(buffer, 0, buffer.length);
                }
            } catch (IOException e) {
                // whoever reads again is told
            }
        }

        /** What has been read, and then the failure of the source if it failed. */
        Reader again() {
            Reader text = new StringReader(kept());
            return new Reader() {
                @Override
                public int read(char[] target, int offset, int length) throws IOException {
                    int read = text.read(target, offset, length);
                    if (read < 0 && failure != null) {
                        throw failure;
                    }
                    return read;
                }

                @Override
                public void close() {
                    // a text needs no closing
                }
            };
        }

        String kept() {
            boolean marked = !kept.isEmpty() && kept.charAt(0) == ReplayReader.BYTE_ORDER_MARK;
            return kept.substring(marked ? 1 : 0);
        }

        @Override
        public void close() {
            // the source belongs to whoever opened it
        }
    }

    /** A record taken apart. */
    private final class Dissection {

        private final ObjectNode record;
        private final PlaceIndex places;
        private final String source;
        private final List<DialogueFormatException> faults = new ArrayList<>();
        private final LeftOut leftOut = new LeftOut(new HashSet<>(), new HashMap<>(), new HashSet<>(), new HashMap<>());

        Dissection(ObjectNode record, PlaceIndex places, String source) {
            this.record = record;
            this.places = places;
            this.source = source;
        }

        Inspection inspection(Beginning beginning) {
            for (String duplicate : places.duplicates()) {
                fault(duplicate, "every property once", "this one again");
            }
            ObjectNode whole = ownProperties(beginning.isCut());
            for (Map.Entry<String, JsonNode> property : record.properties()) {
                if (isListOfElements(property)) {
                    whole.set(property.getKey(), goodElements(property.getKey(), (ArrayNode) property.getValue()));
                }
            }
            ObjectNode standIns = frame();
            for (String name : REQUIRED) {
                if (!whole.has(name)) {
                    whole.set(name, standIns.get(name));
                }
            }
            DialogueFormatException end = null;
            if (beginning.fault() != null) {
                end = beginning.fault().toException(source, 1);
                faults.add(end);
            }
            if (beginning.openList() != null) {
                leaveOut(beginning.openList());
            }
            faults.sort(Comparator.comparingLong(DialogueFormatException::line)
                    .thenComparingInt(DialogueFormatException::column));
            return new Inspection(bind(whole), faults, end, leftOut, () -> places);
        }

        /**
         * The properties of the dialogue itself that can be read.
         *
         * @param cut whether those that are missing may stand behind a fault of the syntax
         */
        private ObjectNode ownProperties(boolean cut) {
            ObjectNode own = record.objectNode();
            for (Map.Entry<String, JsonNode> property : record.properties()) {
                if (isListOfElements(property)) {
                    continue;
                }
                ObjectNode frame = frame();
                frame.set(property.getKey(), property.getValue());
                if (passes(frame, property.getKey(), -1)) {
                    own.set(property.getKey(), property.getValue());
                } else {
                    leaveOut(property.getKey());
                }
            }
            for (String name : cut ? PROPERTIES : REQUIRED) {
                if (!record.has(name)) {
                    if (!cut) {
                        ObjectNode frame = frame();
                        frame.remove(name);
                        passes(frame, name, -1);
                    }
                    leaveOut(name);
                }
            }
            return own;
        }

        private void leaveOut(String property) {
            (LISTS.contains(property) ? leftOut.nameless() : leftOut.properties()).add(property);
        }

        private ArrayNode goodElements(String list, ArrayNode elements) {
            ArrayNode good = record.arrayNode();
            List<Integer> kept = new ArrayList<>();
            for (int i = 0; i < elements.size(); i++) {
                ObjectNode frame = frame();
                frame.putArray(list).add(elements.get(i));
                if (passes(frame, list, i)) {
                    good.add(elements.get(i));
                    kept.add(i);
                } else if (elements.get(i).path("id").isString()) {
                    leftOut.ids()
                            .computeIfAbsent(list, key -> new HashSet<>())
                            .add(elements.get(i).path("id").stringValue());
                } else {
                    leftOut.nameless().add(list);
                }
            }
            leftOut.kept().put(list, kept);
            return good;
        }

        private boolean passes(ObjectNode frame, String property, int index) {
            try {
                bind(frame);
                return true;
            } catch (DialogueFormatException e) {
                String inFrame = property + "[0]";
                String path = index >= 0 && e.path().startsWith(inFrame)
                        ? property + "[" + index + "]" + e.path().substring(inFrame.length())
                        : e.path();
                fault(path, e.expected(), e.found());
                return false;
            }
        }

        private void fault(String path, String expected, String found) {
            faults.add(new DialogueFormatException(source, places.find(path), path, expected, found, null));
        }

        private Dialogue bind(ObjectNode node) {
            return records.read(new StringReader(trees.writeValueAsString(node)), source, 1);
        }

        private ObjectNode frame() {
            return (ObjectNode) trees.readTree(FRAME);
        }

        private boolean isListOfElements(Map.Entry<String, JsonNode> property) {
            return LISTS.contains(property.getKey()) && property.getValue() instanceof ArrayNode;
        }
    }
}
