package org.shice.review;

import java.time.Instant;

/** When each stage is due: the last second of a day in Asia/Shanghai (C-07). */
public record StageDueDates(Instant fill, Instant unit, Instant section, Instant district, Instant confirm) {

    public Instant of(Stage stage) {
        return switch (stage) {
            case FILL, RETURNED -> fill;
            case UNIT -> unit;
            case SECTION -> section;
            case DISTRICT -> district;
            case CONFIRM, EFFECTIVE, LEFT -> confirm;
        };
    }
}
