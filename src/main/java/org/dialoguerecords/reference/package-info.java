/**
 * States, groups, dated membership and names: who is a member of what on which day.
 *
 * <p>Start at {@link org.dialoguerecords.reference.ReferenceData}. The package knows nothing of dialogues.
 *
 * <p>Of the records that are answers ({@link org.dialoguerecords.reference.Members} and the like) the accessors are API
 * and the constructors are not: a canonical constructor gains an argument with every component that is appended.
 */
@NullMarked
package org.dialoguerecords.reference;

import org.jspecify.annotations.NullMarked;
