package org.dialoguerecords;

/** How exactly a source meant the number that it reported. */
public enum Qualifier {
    /** The number itself; the default. */
    EXACTLY,
    /** That number or more. */
    AT_LEAST,
    /** That number or fewer. */
    AT_MOST,
    /** Roughly that number ("some 69", "about fifty"). */
    ABOUT
}
