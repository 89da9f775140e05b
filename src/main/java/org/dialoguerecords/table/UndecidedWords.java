package org.dialoguerecords.table;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/** Sentences that may say with whom somebody is aligned, or for whom somebody speaks: for a person to decide, never data. */
final class UndecidedWords {

    private static final int LONGEST = 100_000;

    private static final Pattern END = Pattern.compile("(?<=[.!?。؟])\\s+");
    private static final Pattern ALIGNED = Pattern.compile(
            "(?i)\\b(?:align|associat|dissociat)(?:s|e|es|ed|ing)?\\s+(?:\\w+\\s+){0,2}?(?:itself|ourselves|myself|himself|herself|themselves|statement)"
                    + "(?:\\s+\\w+){0,2}?\\s+(?:with|to|from)\\b"
                    + "|\\b(?:is|are|am) (?:fully )?aligned with\\b"
                    + "|\\bs['’]associe|\\bnous associons|\\bm['’]associe|\\bs['’]aligne|\\bse dissocie"
                    + "|\\b(?:se|nos|me) (?:suma|sumamos|sumo|asocia|asociamos|adhiere|adherimos|alinea)\\b|\\bhace suya la"
                    + "|присоединяется к|присоединяемся к|присоединяюсь к|赞同.{0,30}发言|附议|تؤيد .{0,60}البيان");
    private static final Pattern ON_BEHALF = Pattern.compile(
            "(?i)\\bon (?:the )?behalf of (?!(?:my|our|his|her|its|the people|the government|the state)\\b)"
                    + "|\\bau nom d(?:e|u|es)\\s(?!(?:mon|ma|notre|mes|nos)\\b)"
                    + "|\\ben nombre de(?:l)?\\s(?!(?:mi|nuestro|nuestra)\\b)|от имени(?! моей| нашей)|以.{1,30}名义|بالنيابة عن|نيابة عن|باسم");
    private static final Pattern CAPACITY = Pattern.compile(
            "(?i)\\bin my (?:national )?capacity\\b(?! as President)|en ma qualité de|en mi calidad de|в моем качестве|以.{1,20}代表的身份|بصفتي");

    private UndecidedWords() {}

    /**
     * The sentences of a text that may say so.
     *
     * @param hasOnBehalf whether a field says for whom already
     * @param isChair whether the chair speaks, who may change capacity
     */
    static List<String> in(String text, boolean hasOnBehalf, boolean isChair) {
        List<String> sentences = new ArrayList<>();
        String read = text.length() > LONGEST ? text.substring(0, LONGEST) : text;
        for (String sentence : END.split(read, -1)) {
            boolean found = isChair
                    ? CAPACITY.matcher(sentence).find()
                    : ALIGNED.matcher(sentence).find()
                            || (!hasOnBehalf && ON_BEHALF.matcher(sentence).find());
            if (found) {
                sentences.add(CellText.line(sentence));
            }
        }
        return sentences;
    }
}
