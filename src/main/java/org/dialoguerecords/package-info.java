/**
 * The record of a UN dialogue: who took the floor, for whom, and what was reported of it.
 *
 * <p>Everything starts at {@link org.dialoguerecords.Dialogue}. All types are immutable values; they know nothing of
 * JSON files, reference data or counting, which live in rooms of their own.
 *
 * <p><b>How the records evolve.</b> A component of a record is a property of the format {@code dialogue-record/1}.
 * Within this major version
 *
 * <ul>
 *   <li>components are only ever appended, before {@code extensions}, and every appended one is optional;
 *   <li>what is absent stays absent: an optional component that was never set is {@code null} (a list: empty) and is
 *       not written; a component with a default is not written when it has its default value;
 *   <li>no component is renamed, removed or given another type or meaning;
 *   <li>a property that this version does not know is kept in {@code extensions} and written back;
 *   <li>closed vocabularies (the enums) do not grow, open ones (upper-case words) may.
 * </ul>
 *
 * Build records with their builders and factories: a canonical constructor gains an argument with every component that
 * is appended.
 */
@NullMarked
package org.dialoguerecords;

import org.jspecify.annotations.NullMarked;
