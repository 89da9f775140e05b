/** Records of real dialogues that come with the library, in one call: {@link org.dialoguerecords.samples.SampleDialogues}. */
@NullMarked
package org.dialoguerecords.samples;

import org.jspecify.annotations.NullMarked;
