package org.shice.organization;

import jakarta.persistence.Embeddable;
import org.jspecify.annotations.Nullable;

/** The row of a {@link ResponsiblePerson}; the duty is its key. */
@Embeddable
class PersonOnDuty {

    private String name;
    private @Nullable String position;
    private @Nullable String officePhone;
    private @Nullable String mobile;
    private @Nullable String qq;

    @SuppressWarnings("NullAway.Init")
    protected PersonOnDuty() {}

    PersonOnDuty(ResponsiblePerson person) {
        this.name = person.name().strip();
        this.position = person.position();
        this.officePhone = person.officePhone();
        this.mobile = person.mobile();
        this.qq = person.qq();
    }

    ResponsiblePerson info(Duty duty) {
        return new ResponsiblePerson(duty, name, position, officePhone, mobile, qq);
    }
}
