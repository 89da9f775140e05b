/** The command line: {@link org.dialoguerecords.cli.Main} prints a record for people. */
@NullMarked
package org.dialoguerecords.cli;

import org.jspecify.annotations.NullMarked;
