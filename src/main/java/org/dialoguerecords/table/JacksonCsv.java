package org.dialoguerecords.table;

import tools.jackson.core.json.PackageVersion;

/** Jackson's CSV, which the user's project brings along: one sentence where it does not. */
final class JacksonCsv {

    private static final String JAR = "tools.jackson.dataformat:jackson-dataformat-csv:";
    private static final String MODULE = "tools.jackson.dataformat.csv";

    private JacksonCsv() {}

    /**
     * Lets the module read it, wherever it is: as that of assertions does AssertJ, and for the same reason.
     *
     * @throws IllegalStateException if it is not there, with the line that cures it
     */
    static void require() {
        Class<?> here = JacksonCsv.class;
        try {
            // by its name: a class literal would be resolved, and refused, before the module reads it
            Class<?> csv = Class.forName(MODULE + ".CsvFactory", true, here.getClassLoader());
            here.getModule().addReads(csv.getModule());
        } catch (ClassNotFoundException | LinkageError e) {
            throw new IllegalStateException(sentence(here.getModule().isNamed()), e);
        }
    }

    static String sentence(boolean inModule) {
        String jar = JAR + PackageVersion.VERSION;
        return inModule
                ? "tables need " + jar + ": declare it in your build, and write \"requires " + MODULE
                        + ";\" in your module-info.java or --add-modules " + MODULE + " on the command line"
                : "tables need " + jar + ", which is not on the class path: declare it in your build";
    }
}
