package org.dialoguerecords.cli;

import java.io.Console;
import java.io.InputStream;
import java.io.PrintStream;
import java.util.Locale;
import java.util.regex.Pattern;
import org.dialoguerecords.validation.Finding;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Help.Ansi;

/**
 * What a command reads from and writes to.
 *
 * @param interactive whether a person looks at it, who may be told how far a command has come
 * @param coloured whether that person wants colours
 */
record Terminal(InputStream in, PrintStream out, PrintStream err, boolean interactive, boolean coloured) {

    /** What a terminal takes for the end of a line, or for a command. */
    private static final Pattern ONE_LINE = Pattern.compile("[\\p{Cntrl}\\x80-\\x9f\\u2028\\u2029]+");

    /** From here on to the end of the line. */
    private static final String ERASE = "\r\u001b[K";

    /** The streams of this process; who wants no colours has said so in the variable {@code NO_COLOR}. */
    static Terminal of(InputStream in, PrintStream out, PrintStream err) {
        boolean interactive = isTerminal(System.console());
        return new Terminal(
                in, out, err, interactive, interactive && Ansi.AUTO.enabled() && !"dumb".equals(System.getenv("TERM")));
    }

    /** From Java 22 on there is a console also where there is no terminal. */
    private static boolean isTerminal(@Nullable Console console) {
        if (console == null) {
            return false;
        }
        try {
            return (boolean) Console.class.getMethod("isTerminal").invoke(console);
        } catch (ReflectiveOperationException e) {
            return true;
        }
    }

    /** Prints a line of an answer. */
    void line(String line) {
        out.print(clean(line) + "\n");
    }

    /** Prints a line about something that is wrong. */
    void problem(String line) {
        out.flush(); // what was found before stands before
        err.print((interactive && coloured ? ERASE : "") + clean(line) + "\n");
    }

    /** Prints how to go on, if there is a way. */
    void advice(String line) {
        if (!line.isEmpty()) {
            problem(line);
        }
    }

    /** Prints a finding, in the form {@code file:line:column} that editors and terminals know. */
    void finding(PrintStream to, String source, Finding finding) {
        String line = clean(source + (finding.line() == 0 ? ": " : ":") + finding);
        String severity = finding.severity().name().toLowerCase(Locale.ROOT);
        int at = line.indexOf(": " + severity + ": ") + 2;
        Style style = Style.of(finding.severity());
        out.flush();
        to.print(line.substring(0, at) + styled(style, severity) + line.substring(at + severity.length()) + "\n");
    }

    private static String clean(String line) {
        return ONE_LINE.matcher(line).replaceAll(" ").stripTrailing();
    }

    /** The page as it looks here. */
    void page(Page page) {
        out.print(coloured ? page.coloured() : page.toString());
    }

    /** The word in a style, where there are styles. */
    String styled(Style style, String word) {
        return coloured ? style.on(word) : word;
    }
}
