/** What the format of a record is: the paths in it, and its types with their properties. Not exported: for reading, writing and validation. */
@NullMarked
package org.dialoguerecords.format;

import org.jspecify.annotations.NullMarked;
