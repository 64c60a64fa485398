package org.shice.organization;

import org.jspecify.annotations.Nullable;

/** What a responsible person's entry may hold. */
final class PersonRule {

    private PersonRule() {}

    static boolean isValid(ResponsiblePerson person) {
        return !person.name().isBlank()
                && fits(person.name(), 80)
                && fits(person.position(), 80)
                && fits(person.officePhone(), 40)
                && fits(person.mobile(), 40)
                && fits(person.qq(), 20);
    }

    private static boolean fits(@Nullable String text, int length) {
        return text == null || text.length() <= length;
    }
}
