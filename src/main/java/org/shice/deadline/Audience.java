package org.shice.deadline;

import java.util.List;
import java.util.Set;
import org.shice.account.Role;

/**
 * Whom a rung of the ladder tells. The roles stand in groups: the first group that somebody holds is told,
 * so a unit that has named nobody for a duty still hears it.
 */
public enum Audience {
    /** 单位业务负责人 */
    UNIT_LEAD(Set.of(Role.BUSINESS_LEAD), Set.of(Role.INFORMATION_ADMIN), Set.of(Role.MANAGER)),
    /** 县市区教育行政部门 */
    DISTRICT(Set.of(Role.BUSINESS_LEAD), Set.of(Role.DISTRICT_AUDITOR), Set.of(Role.MANAGER)),
    /** 市教育局, or the university itself */
    BUREAU(Set.of(Role.BUSINESS_LEAD), Set.of(Role.BUREAU_REVIEWER, Role.MANAGER), Set.of(Role.SYSTEM_ADMIN)),
    /** 通报: the leaders of the whole area read it */
    BULLETIN(Set.of(Role.BUSINESS_LEAD, Role.MANAGER), Set.of(Role.BUREAU_REVIEWER), Set.of(Role.SYSTEM_ADMIN));

    @SuppressWarnings("ImmutableEnumChecker") // List.of and Set.of cannot change
    private final List<Set<Role>> groups;

    @SafeVarargs
    @SuppressWarnings("varargs")
    Audience(Set<Role>... groups) {
        this.groups = List.of(groups);
    }

    /** The number of its rung, which stays the same whatever rungs a ladder has. */
    public int number() {
        return switch (this) {
            case UNIT_LEAD -> 1;
            case DISTRICT -> 2;
            case BUREAU -> 3;
            case BULLETIN -> 4;
        };
    }

    List<Set<Role>> groups() {
        return groups;
    }
}
