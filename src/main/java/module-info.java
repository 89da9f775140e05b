/**
 * Records of UN dialogues: an immutable model, lossless JSON, reference data about states and groups, counting that
 * explains itself, validation, assertions for tests, and bundled records of real dialogues.
 *
 * <p>Start with {@link org.dialoguerecords.Dialogue}, {@link org.dialoguerecords.json.DialogueJson},
 * {@link org.dialoguerecords.tally.Tally}, {@link org.dialoguerecords.reference.ReferenceData} and
 * {@link org.dialoguerecords.validation.DialogueValidator}.
 *
 * <p>The module requires no AssertJ: {@link org.dialoguerecords.assertj} tells how its assertions are used in modules.
 */
@SuppressWarnings("module") // a user's own mapper may be Jackson 2, which is not there when this is compiled
module org.dialoguerecords {
    requires transitive com.fasterxml.jackson.annotation;
    requires tools.jackson.core;
    requires transitive jakarta.validation;
    requires org.hibernate.validator;
    requires static transitive org.jspecify;

    exports org.dialoguerecords;
    exports org.dialoguerecords.assertj;
    exports org.dialoguerecords.json;
    exports org.dialoguerecords.pages;
    exports org.dialoguerecords.reference;
    exports org.dialoguerecords.samples;
    exports org.dialoguerecords.tally;
    exports org.dialoguerecords.validation;

    opens org.dialoguerecords to
            tools.jackson.databind,
            com.fasterxml.jackson.databind,
            org.hibernate.validator;
    opens org.dialoguerecords.reference to
            tools.jackson.databind,
            com.fasterxml.jackson.databind;
    opens org.dialoguerecords.tally to
            tools.jackson.databind,
            com.fasterxml.jackson.databind;
    opens org.dialoguerecords.validation to
            tools.jackson.databind,
            com.fasterxml.jackson.databind;

    provides jakarta.validation.ConstraintValidator with
            org.dialoguerecords.validation.DialogueConstraintValidator;
}
