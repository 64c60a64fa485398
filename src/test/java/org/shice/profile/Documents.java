package org.shice.profile;

import java.util.concurrent.ThreadLocalRandom;
import org.shice.forms.DocumentNumber;

/** Citizen numbers of synthetic people: a real check digit, a region that does not exist, never the same twice. */
public final class Documents {

    private Documents() {}

    /** A woman born on the last day of 1949. */
    public static String number() {
        var random = ThreadLocalRandom.current();
        var body = "99%04d19491231%03d".formatted(random.nextInt(10_000), random.nextInt(500) * 2);
        return body + DocumentNumber.checkDigit(body);
    }
}
