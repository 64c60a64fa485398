package org.shice.profile;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.shice.forms.Finding;
import org.shice.forms.Finding.Severity;
import org.shice.profile.Gaps.Gap;

class GapsTest {

    @Test
    void fields_take_seconds_and_rows_take_minutes() {
        assertThat(Gaps.of(List.of(gap(Severity.MISSING, "name", false))).minutesLeft())
                .isEqualTo(1);
        assertThat(Gaps.of(List.of(gap(Severity.MISSING, null, false), gap(Severity.ERROR, "name", false)))
                        .minutesLeft())
                .isEqualTo(3);
    }

    @Test
    void what_the_school_fills_takes_no_time_of_the_teacher_but_stops_the_submission() {
        var gaps = Gaps.of(List.of(gap(Severity.MISSING, "name", true)));

        assertThat(gaps.minutesLeft()).isZero();
        assertThat(gaps.isComplete()).isFalse();
    }

    @Test
    void warning_stops_nothing() {
        var gaps = Gaps.of(List.of(gap(Severity.WARNING, "name", false)));

        assertThat(gaps.isComplete()).isTrue();
        assertThat(gaps.open()).isZero();
        assertThat(gaps.minutesLeft()).isZero();
    }

    private static Gap gap(Severity severity, @Nullable String field, boolean bySchool) {
        return new Gap(new Finding(severity, "basic", "r", field, "any", List.of()), bySchool);
    }
}
