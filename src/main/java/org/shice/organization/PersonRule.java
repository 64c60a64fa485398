package org.shice.organization;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.shice.platform.error.InvalidInput;
import org.shice.platform.error.InvalidInput.Problem;

/** What a responsible person's entry may hold. */
final class PersonRule {

    private PersonRule() {}

    /** @throws InvalidInput when a name is missing, a value too long or a duty named twice */
    static void require(List<ResponsiblePerson> persons) {
        var problems = new ArrayList<Problem>();
        var duties = new HashSet<Duty>();
        for (int i = 0; i < persons.size(); i++) {
            var person = persons.get(i);
            if (!duties.add(person.duty())) {
                problems.add(new Problem("responsiblePersons[%d].duty".formatted(i), "error.unit.duty", List.of()));
            }
            if (!isValid(person)) {
                problems.add(new Problem("responsiblePersons[%d]".formatted(i), "error.unit.person", List.of()));
            }
        }
        if (!problems.isEmpty()) {
            throw new InvalidInput(problems);
        }
    }

    private static boolean isValid(ResponsiblePerson person) {
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
