package org.shice.browser;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.extension.ExtendWith;

/**
 * A test that needs a browser: run by {@code ./mvnw -Pbrowser test}, never by the plain test command. A test takes
 * {@link Visits} as a parameter and opens as many browser windows as it has people.
 */
@Tag("browser")
@ExtendWith(Chromium.class)
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
@interface BrowserTest {}
