package org.shice.profile;

import java.util.List;
import org.shice.forms.Finding;

/**
 * What stands between a draft and its submission (还差什么, D-1).
 *
 * @param items in the order of the form
 * @param minutesLeft a rough estimate of the teacher's work, 0 when there is none
 */
public record Gaps(List<Gap> items, int minutesLeft) {

    private static final int SECONDS_FOR_A_FIELD = 20;
    private static final int SECONDS_FOR_A_ROW = 120;
    private static final int MINUTE = 60;

    static Gaps of(List<Gap> items) {
        var seconds = items.stream().mapToInt(Gaps::seconds).sum();
        return new Gaps(items, (seconds + MINUTE - 1) / MINUTE);
    }

    /** Whether nothing stops the submission; warnings do not. */
    public boolean isComplete() {
        return items.stream().noneMatch(Gap::stops);
    }

    /** How many things stop the submission. */
    public long open() {
        return items.stream().filter(Gap::stops).count();
    }

    private static int seconds(Gap gap) {
        if (gap.bySchool() || !gap.stops()) {
            return 0;
        }
        return gap.finding().fieldKey() == null ? SECONDS_FOR_A_ROW : SECONDS_FOR_A_FIELD;
    }

    /**
     * One thing.
     *
     * @param bySchool whether only the school can fill it, so that the teacher has to ask
     */
    public record Gap(Finding finding, boolean bySchool) {

        public boolean stops() {
            return finding.severity() != Finding.Severity.WARNING;
        }
    }
}
