package org.shice;

import org.shice.platform.time.ProductClock;
import org.springframework.context.annotation.Primary;
import org.springframework.stereotype.Component;

/**
 * The clock of all tests of the whole application. It shows the real time until a test moves it; a test that does so puts
 * it back ({@link #reset}) when it ends.
 */
@Component
@Primary
public class MovableClock extends ProductClock {}
