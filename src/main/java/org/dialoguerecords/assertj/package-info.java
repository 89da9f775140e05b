/**
 * Assertions for tests: {@code assertThat(tally).counts(Figure.MEMBER_STATES_SPOKE, 73)}, with failures that explain the
 * count state by state.
 *
 * <p>{@link org.dialoguerecords.assertj.DialogueAssertions} is where each begins. Needs AssertJ, which the library does not
 * bring along: a project that tests with it has it. The module {@code org.dialoguerecords} does not require it, and reads
 * it when the first assertion is made. Tests of a module are compiled with {@code
 * --add-reads=org.dialoguerecords=ALL-UNNAMED}, or with {@code org.assertj.core} in place of {@code ALL-UNNAMED} where
 * AssertJ is on the module path; on the class path nothing is needed.
 */
@NullMarked
package org.dialoguerecords.assertj;

import org.jspecify.annotations.NullMarked;
