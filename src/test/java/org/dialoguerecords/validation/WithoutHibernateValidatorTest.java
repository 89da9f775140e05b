package org.dialoguerecords.validation;

import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.validation.Validator;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.file.Path;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** A project that has excluded Hibernate Validator: one sentence, each time, and no linkage error. */
@Tag("once")
class WithoutHibernateValidatorTest {

    @Test
    void aJakartaValidatorIsRefusedWithTheNameOfTheJar() throws Exception {
        URL[] path = {
            Path.of("target", "classes").toUri().toURL(),
            Validator.class.getProtectionDomain().getCodeSource().getLocation()
        };
        // above them only the JDK
        try (URLClassLoader loader = new URLClassLoader(path, null)) {
            Method standard =
                    loader.loadClass(JakartaValidation.class.getName()).getMethod("standard");
            for (int call = 0; call < 2; call++) {
                assertThatThrownBy(() -> standard.invoke(null))
                        .isInstanceOf(InvocationTargetException.class)
                        .cause()
                        .isInstanceOf(IllegalStateException.class)
                        .hasMessage("JakartaValidation needs org.hibernate.validator:hibernate-validator with its"
                                + " jboss-logging and classmate: declare it in your build, or do not exclude it");
            }
        }
    }
}
