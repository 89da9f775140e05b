package org.dialoguerecords.tally;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.dialoguerecords.Document;
import org.dialoguerecords.Statement;
import org.dialoguerecords.counting.CountedDialogue;
import org.dialoguerecords.reading.SizeRange;
import org.dialoguerecords.reference.StateRange;
import org.dialoguerecords.reference.StateSet;

/** Who sponsors the documents of a record: those of the dialogue and of its statements. */
final class Sponsorships {

    private final CountedDialogue dialogue;
    private final Map<String, StateSet.Builder> bySymbol = new HashMap<>();

    Sponsorships(CountedDialogue dialogue) {
        this.dialogue = dialogue;
        List<Document> documents = new ArrayList<>(dialogue.dialogue().documents());
        for (Statement statement : dialogue.dialogue().statements()) {
            documents.addAll(statement.documents());
        }
        for (Document document : documents) {
            StateSet sponsors = dialogue.reading().parties().seats(document.sponsors());
            for (String symbol : document.symbols()) {
                bySymbol.computeIfAbsent(symbol, key -> StateSet.builder()).addAll(sponsors);
            }
        }
    }

    /** How many states sponsor the documents of a symbol. */
    SizeRange count(String symbol) {
        StateSet.Builder seats = bySymbol.get(symbol);
        StateSet all = seats == null ? StateSet.empty() : seats.build();
        StateRange sponsors = dialogue.parties()
                .of(StateRange.exactly(all), dialogue.reading().days());
        return SizeRange.between(sponsors.certain().size(), sponsors.possible().size());
    }
}
