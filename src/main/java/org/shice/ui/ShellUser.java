package org.shice.ui;

import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** The person who is logged in, as the shell shows it. Implemented by the account feature. */
public interface ShellUser {

    /** The person of the current request; empty when nobody is logged in. */
    Optional<Person> current();

    /** Keeps the language the person chose, for the next login. */
    void rememberLanguage(Locale language);

    /**
     * What the shell shows of a person.
     *
     * @param affiliation the name of the home unit
     * @param language the language chosen earlier, or null to follow the browser
     */
    record Person(String displayName, String affiliation, @Nullable Locale language) {}
}
