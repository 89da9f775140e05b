package org.dialoguerecords.counting;

/**
 * The members of a group, or all others.
 *
 * @param group the id of the group
 * @param inside whether its members are meant
 */
public record GroupOrOthers(String group, boolean inside) {

    /** As part of a sentence: "among UNSC". */
    @Override
    public String toString() {
        return (inside ? "among " : "outside ") + group;
    }
}
