package org.dialoguerecords.table;

import java.io.Writer;
import java.security.CodeSource;
import tools.jackson.core.json.PackageVersion;

/** Jackson's CSV, which the user's project brings along: one sentence where it does not, or brings one that does not fit. */
final class JacksonCsv {

    private static final String JAR = "tools.jackson.dataformat:jackson-dataformat-csv:";
    private static final String MODULE = "tools.jackson.dataformat.csv";

    private JacksonCsv() {}

    /**
     * Lets the module read it, wherever it is, as that of assertions does AssertJ and for the same reason; and uses it once, so
     * that what a jar lacks is found out here.
     *
     * @throws IllegalStateException if it is not there or does not fit, with the line that cures it
     */
    static void require() {
        Class<?> here = JacksonCsv.class;
        Class<?> csv;
        try {
            // by its name: a class literal would be resolved, and refused, before the module reads it
            csv = Class.forName(MODULE + ".CsvFactory", false, here.getClassLoader());
            here.getModule().addReads(csv.getModule());
        } catch (ClassNotFoundException | LinkageError e) {
            throw new IllegalStateException(missing(here.getModule().isNamed()), e);
        }
        try {
            CsvRows.read("a", ',');
            TidyFiles.generator(Writer.nullWriter()).close();
        } catch (LinkageError e) {
            throw new IllegalStateException(
                    "tables need " + JAR + PackageVersion.VERSION + ", but " + jar(csv)
                            + " is there, which does not fit: declare that version in your build",
                    e);
        }
    }

    private static String missing(boolean inModule) {
        String jar = JAR + PackageVersion.VERSION;
        return inModule
                ? "tables need " + jar + ": declare it in your build, and write \"requires " + MODULE
                        + ";\" in your module-info.java or --add-modules " + MODULE + " on the command line"
                : "tables need " + jar + ", which is not on the class path: declare it in your build";
    }

    /** The name of the jar in which a class lies. */
    private static String jar(Class<?> type) {
        CodeSource source = type.getProtectionDomain().getCodeSource();
        String place = source == null ? "another" : source.getLocation().getPath();
        return place.replaceAll("/+$", "").replaceAll(".*/", "");
    }
}
