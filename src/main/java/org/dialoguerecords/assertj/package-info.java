/**
 * Assertions for tests: {@code assertThat(tally).counts(Figure.MEMBER_STATES_SPOKE, 73)}, with failures that explain the
 * count state by state.
 *
 * <p>Needs AssertJ, which the library does not bring along: a project that tests with it has it.
 */
@NullMarked
package org.dialoguerecords.assertj;

import org.jspecify.annotations.NullMarked;
