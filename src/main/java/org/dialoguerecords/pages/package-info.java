/**
 * Answers for people: a count as Markdown, a trend as a picture.
 *
 * <p>{@link org.dialoguerecords.pages.Pages} writes texts and {@link org.dialoguerecords.pages.Pictures} draws. They ask a
 * tally what anybody can ask it. The same answers give the same text in every locale and time zone.
 */
@NullMarked
package org.dialoguerecords.pages;

import org.jspecify.annotations.NullMarked;
