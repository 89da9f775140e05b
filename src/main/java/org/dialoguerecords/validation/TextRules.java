package org.dialoguerecords.validation;

import java.util.Arrays;
import java.util.HashMap;
import java.util.IllformedLocaleException;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import org.dialoguerecords.AgendaItem;
import org.dialoguerecords.Delegation;
import org.dialoguerecords.Dialogue;
import org.dialoguerecords.Document;
import org.dialoguerecords.Group;
import org.dialoguerecords.Individual;
import org.dialoguerecords.Issue;
import org.dialoguerecords.OnBehalfOf;
import org.dialoguerecords.OtherStatement;
import org.dialoguerecords.Recording;
import org.dialoguerecords.ReportedFigure;
import org.dialoguerecords.Representative;
import org.dialoguerecords.Sitting;
import org.dialoguerecords.Source;
import org.dialoguerecords.Statement;
import org.dialoguerecords.Vote;
import org.dialoguerecords.format.RecordPath;
import org.jspecify.annotations.Nullable;

/** Names, titles, symbols, languages and addresses are what they should be. */
final class TextRules implements RuleCheck {

    /**
     * A document symbol: the body or series in capitals ({@code A}, {@code S}, {@code E}, {@code T}, {@code L}, or two
     * letters and more as in {@code ST}, {@code CCPR}, {@code UNEP(DEPI)}, {@code GC.17}), then parts between strokes
     * with a number somewhere. Behind a blank come what is in brackets ({@code (2011)}, {@code (Resumption 1)}), the
     * letter of one of several resolutions, what goes with the document ("and Corr.1"), and words of a UNEP series
     * ({@code MED IG.22}).
     */
    private static final Pattern SYMBOL = Pattern.compile("(?=[^0-9]*[0-9])"
            + "([AESTL]|[A-Z][A-Z0-9]+)([-.][A-Z0-9]+|\\([A-Z0-9]+\\))*"
            + "(/([A-Za-z0-9.+-]|\\([A-Za-z0-9.+-]*\\)|\\[[A-Za-z0-9.+-]*])+( (\\([^()]*\\)|\\[[^\\[\\]]*]|[IVXLC]+|[A-Z][A-Z]?|[A-Z]{2,}\\.[0-9]+))*)+"
            + "((,| and) (Add|Corr|Rev|Amend)\\.[0-9]+)*\\*{0,3}");

    /** Longer ones there are none, and a regular expression would need a stack as deep as the text. */
    private static final int LONGEST_SYMBOL = 100;

    /** The dash between the halves of a double symbol, where the second half is missing. */
    private static final Pattern HALF = Pattern.compile("[\\p{Pd}\\u2212]\\s*$");

    /**
     * An address as browsers take it: unlike {@link java.net.URI}, with any character in a path but blanks, control
     * characters, quotation marks and angle brackets, and with hosts in any script.
     */
    private static final Pattern WEB_ADDRESS = Pattern.compile("(?i)https?://([^\\s/?#@<>\"]+@)?"
            + "(\\[[0-9a-f:.]+]|(?![^/?#]*\\.\\.)[\\p{L}\\p{M}\\p{N}_-][\\p{L}\\p{M}\\p{N}._-]*)(:[0-9]{1,5})?"
            + "([/?#][^\\s\\p{Z}\\p{Cntrl}\\x80-\\x9f<>\"]*)?");

    /** The languages of two letters, all of which are known; those of three letters are too many to be. */
    private static final Set<String> TWO_LETTERS = Set.copyOf(Arrays.asList(Locale.getISOLanguages()));

    private final FindingCollector findings;

    /** Whether each tag met so far is one of a language. */
    private final Map<String, Boolean> languages = new HashMap<>();

    TextRules(CheckedDialogue checked, FindingCollector findings) {
        this.findings = findings;
    }

    @Override
    public void subscribe(RecordWalk walk) {
        walk.on(Dialogue.class, this::dialogue);
        walk.on(Document.class, this::document);
        walk.on(Group.class, (group, path) -> name(group.name(), path, "name"));
        walk.on(Issue.class, (issue, path) -> name(issue.title(), path, "title"));
        walk.on(Delegation.class, (delegation, path) -> name(delegation.name(), path, "name"));
        walk.on(Individual.class, this::individual);
        walk.on(Representative.class, this::representative);
        walk.on(Statement.class, this::statement);
        walk.on(OnBehalfOf.class, this::entry);
        walk.on(Sitting.class, this::sitting);
        walk.on(AgendaItem.class, (item, path) -> name(item.title(), path, "title"));
        walk.on(OtherStatement.class, (other, path) -> name(other.name(), path, "name"));
        walk.on(Recording.class, (recording, path) -> url(recording.url(), path));
        walk.on(Vote.class, this::vote);
        walk.on(ReportedFigure.class, (figure, path) -> name(figure.name(), path, "name"));
        walk.on(Source.class, this::source);
    }

    private void dialogue(Dialogue dialogue, RecordPath path) {
        name(dialogue.title(), path, "title");
        name(dialogue.topic(), path, "topic");
    }

    private void document(Document document, RecordPath path) {
        name(document.title(), path, "title");
        url(document.url(), path);
        symbols(document.symbols(), path);
    }

    private void sitting(Sitting sitting, RecordPath path) {
        name(sitting.name(), path, "name");
        String symbol = sitting.symbol();
        if (symbol != null && !areSymbols(symbol)) {
            findings.add(Rule.MALFORMED_SYMBOL, path.property("symbol"), symbol);
        }
    }

    private void vote(Vote vote, RecordPath path) {
        name(vote.title(), path, "title");
        symbols(vote.symbols(), path);
    }

    private void symbols(List<String> symbols, RecordPath owner) {
        for (int i = 0; i < symbols.size(); i++) {
            if (!areSymbols(symbols.get(i))) {
                findings.add(Rule.MALFORMED_SYMBOL, owner.property("symbols").element(i), symbols.get(i));
            }
        }
    }

    private void entry(OnBehalfOf entry, RecordPath path) {
        name(entry.name(), path, "name");
        name(entry.person(), path, "person");
    }

    private void individual(Individual individual, RecordPath path) {
        name(individual.name(), path, "name");
        name(individual.honorific(), path, "honorific");
        name(individual.function(), path, "function");
    }

    private void representative(Representative representative, RecordPath path) {
        name(representative.name(), path, "name");
        name(representative.honorific(), path, "honorific");
        name(representative.function(), path, "function");
    }

    private void statement(Statement statement, RecordPath path) {
        name(statement.deliveredBy(), path, "deliveredBy");
        String language = statement.language();
        if (language != null && !languages.computeIfAbsent(language, TextRules::isLanguage)) {
            findings.add(Rule.MALFORMED_LANGUAGE, path.property("language"), language);
        }
    }

    private void source(Source source, RecordPath path) {
        name(source.publisher(), path, "publisher");
        name(source.title(), path, "title");
        url(source.url(), path);
    }

    private static boolean areSymbols(String text) {
        List<String> symbols = Document.parseSymbols(text);
        return !symbols.isEmpty()
                && !HALF.matcher(text).find()
                && symbols.stream()
                        .allMatch(symbol -> symbol.length() <= LONGEST_SYMBOL
                                && SYMBOL.matcher(symbol).matches());
    }

    private void name(@Nullable String text, RecordPath owner, String property) {
        if (text == null) {
            return;
        }
        if (text.chars().allMatch(Characters::isBlank)) {
            findings.add(Rule.BLANK_TEXT, owner.property(property), text);
        } else if (text.chars().anyMatch(Character::isISOControl)) {
            findings.add(Rule.CONTROL_CHARACTER, owner.property(property), text);
        }
    }

    private static boolean isLanguage(String tag) {
        try {
            String language = new Locale.Builder().setLanguageTag(tag).build().getLanguage();
            boolean undetermined = language.isEmpty() && !tag.isEmpty(); // "und", or for private use: "x-dialect"
            return undetermined || language.length() == 3 || TWO_LETTERS.contains(language);
        } catch (IllformedLocaleException e) {
            return false;
        }
    }

    private void url(@Nullable String url, RecordPath owner) {
        if (url != null && !WEB_ADDRESS.matcher(url).matches()) {
            findings.add(Rule.MALFORMED_URL, owner.property("url"), url);
        }
    }
}
