/**
 * Answers for people: a count as a page or as Markdown, who was represented and a trend as pictures.
 *
 * <p>{@link org.dialoguerecords.pages.Pages} writes texts and {@link org.dialoguerecords.pages.Pictures} draws. They ask a
 * tally what anybody can ask it. The same answers give the same text in every locale and time zone.
 */
@NullMarked
package org.dialoguerecords.pages;

import org.jspecify.annotations.NullMarked;
