package org.shice.roster;

import java.util.Map;
import java.util.Set;
import org.shice.profile.RecordInfo;

/**
 * A person on the staff list with everything the school may look after.
 *
 * @param values of the section {@code basic} by field key, with {@code contractStart} and {@code contractEnd}; the
 *     document number is masked
 * @param fromTeacher the fields that the teacher gave: they stay whatever the school says (C-22)
 */
public record StaffPerson(RecordInfo info, Map<String, String> values, Set<String> fromTeacher) {

    public StaffPerson {
        values = Map.copyOf(values);
        fromTeacher = Set.copyOf(fromTeacher);
    }
}
