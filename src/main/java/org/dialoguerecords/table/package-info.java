/**
 * Tables and files of others in, tidy tables out: a speakers' list as somebody typed it, meetings as public services hand
 * them out, and a count as CSV for whoever works with SQL, R or Python.
 *
 * <p>{@link org.dialoguerecords.table.SpeakersTable} and {@link org.dialoguerecords.table.MeetingRecords} make a record of
 * them, {@link org.dialoguerecords.table.TidyTables} writes tables. Nothing is guessed: what is not understood is a finding
 * with line and column.
 *
 * <p>CSV needs Jackson's {@code tools.jackson.dataformat:jackson-dataformat-csv}, which the library does not bring along: a
 * project that reads or writes tables declares it, in the version of its jackson-core. In a module {@code requires
 * tools.jackson.dataformat.csv} goes with it, or {@code --add-modules tools.jackson.dataformat.csv} on the command line.
 */
@NullMarked
package org.dialoguerecords.table;

import org.jspecify.annotations.NullMarked;
