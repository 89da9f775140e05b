package org.dialoguerecords.cli;

import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.PrintStream;
import java.io.PrintWriter;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import org.dialoguerecords.reference.UnknownCodeException;
import picocli.AutoComplete.GenerateCompletion;
import picocli.CommandLine;
import picocli.CommandLine.Help;
import picocli.CommandLine.Help.Ansi;
import picocli.CommandLine.HelpCommand;
import picocli.CommandLine.Model.PositionalParamSpec;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.TypeConversionException;
import picocli.CommandLine.UnmatchedArgumentException;

/** The command line: reads the arguments, runs what they name, and exits with its code. */
public final class Main {

    /** Done. */
    static final int DONE = 0;

    /** A record, a table or a file is wrong, or cannot be read or written, or there is no answer. */
    static final int WRONG_INPUT = 1;

    /** The arguments are wrong. */
    static final int WRONG_USAGE = 2;

    /** Names of encodings in which tables are saved, as people are told them. */
    static final String CHARSETS = "windows-1251, windows-1250, ISO-8859-2, KOI8-R, GB18030, Big5, Shift_JIS";

    private Main() {}

    /** Runs a command in UTF-8, whatever the platform's own encoding, and exits with its code unless that is 0. */
    public static void main(String[] args) {
        ReportingOutput bytes = new ReportingOutput(new FileOutputStream(FileDescriptor.out));
        PrintStream out = new PrintStream(bytes, false, StandardCharsets.UTF_8);
        PrintStream err = new PrintStream(System.err, true, StandardCharsets.UTF_8);
        Terminal terminal = Terminal.of(System.in, out, err);
        int code = run(terminal, args);
        out.flush();
        String lost = bytes.lost();
        if (lost != null) {
            terminal.problem("<stdout>: expected to write to it, found: " + lost);
            code = WRONG_INPUT;
        }
        if (code != DONE) {
            System.exit(code);
        }
    }

    /** Runs a command and returns the exit code. */
    static int run(Terminal terminal, String... args) {
        CommandLine commands = commands(terminal);
        int code = commands.execute(args);
        commands.getOut().flush();
        commands.getErr().flush();
        return code;
    }

    static CommandLine commands(Terminal terminal) {
        CommandLine commands = new CommandLine(new DialogueRecords(terminal))
                .addSubcommand(new CountCommand(terminal))
                .addSubcommand(new ExplainCommand(terminal))
                .addSubcommand(new CheckCommand(terminal))
                .addSubcommand(new ImportCommand(terminal))
                .addSubcommand(new SeriesCommand(terminal))
                .addSubcommand(new MembersCommand(terminal))
                .addSubcommand(new ResolveCommand(terminal))
                .addSubcommand(new SchemaCommand(terminal))
                .addSubcommand(new GenerateCompletion())
                .addSubcommand(new HelpCommand());
        return commands.setOut(writer(terminal.out()))
                .setErr(writer(terminal.err()))
                .setColorScheme(Help.defaultColorScheme(terminal.coloured() ? Ansi.ON : Ansi.OFF))
                .setCaseInsensitiveEnumValuesAllowed(true)
                .setExpandAtFiles(false)
                .setUnmatchedOptionsAllowedAsOptionParameters(false)
                .setUsageHelpWidth(Page.WIDTH)
                .registerConverter(LocalDate.class, Main::day)
                .registerConverter(Charset.class, Main::charset)
                .setParameterExceptionHandler((wrong, args) -> wrongUsage(terminal, wrong))
                .setExecutionExceptionHandler((e, command, parsed) -> failed(terminal, e, command));
    }

    private static LocalDate day(String text) {
        try {
            return LocalDate.parse(text);
        } catch (DateTimeParseException e) {
            throw new TypeConversionException("expected a day such as 2017-09-06, found \"" + text + "\"");
        }
    }

    private static Charset charset(String name) {
        try {
            return Charset.forName(name);
        } catch (IllegalArgumentException e) {
            throw new TypeConversionException(
                    "expected the name of an encoding, such as " + CHARSETS + ", found \"" + name + "\"");
        }
    }

    private static PrintWriter writer(PrintStream stream) {
        return new PrintWriter(stream, true, StandardCharsets.UTF_8);
    }

    private static int wrongUsage(Terminal terminal, ParameterException wrong) {
        CommandLine command = wrong.getCommandLine();
        terminal.problem(String.valueOf(wrong.getMessage()));
        if (wrong instanceof UnmatchedArgumentException unmatched && isFile(unmatched)) {
            terminal.problem("To count what is in a file: dialogue-records count FILE");
        } else if (isPartOfAName(wrong)) {
            terminal.problem("A name of several words is written in quotation marks.");
        } else {
            UnmatchedArgumentException.printSuggestions(wrong, command.getErr());
            command.getErr().flush();
        }
        terminal.problem("See: " + command.getCommandSpec().qualifiedName() + " --help");
        return WRONG_USAGE;
    }

    /** Whether somebody wrote a file where a command belongs: no command has a dot in its name. */
    private static boolean isFile(UnmatchedArgumentException wrong) {
        boolean ofCommands = wrong.getCommandLine().getParent() == null;
        return ofCommands && wrong.getUnmatched().get(0).contains(".");
    }

    /** Whether a word stands where a day belongs, behind another word. */
    private static boolean isPartOfAName(ParameterException wrong) {
        return wrong.getArgSpec() instanceof PositionalParamSpec parameter && parameter.type() == LocalDate.class;
    }

    private static int failed(Terminal terminal, Exception e, CommandLine command) throws Exception {
        if (e instanceof UnknownCodeException) {
            return wrongUsage(terminal, new ParameterException(command, String.valueOf(e.getMessage()), e));
        }
        if (e instanceof InputException) {
            terminal.problem(String.valueOf(e.getMessage()));
            return WRONG_INPUT;
        }
        throw e;
    }
}
