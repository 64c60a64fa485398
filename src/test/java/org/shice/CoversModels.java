package org.shice;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.junit.jupiter.api.extension.ExtendWith;

/**
 * The process tests of these models: when the class is through, every end, boundary event and answer of a gateway, and
 * every rule of a decision, was reached. Each file in {@code processes} is covered by one class.
 */
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
@ExtendWith(ModelCoverage.class)
public @interface CoversModels {

    /** The files in {@code processes}. */
    String[] value();
}
