package org.shice.rehearsal.simulation;

import java.util.random.RandomGenerator;

/** How a unit keeps its dates. Chances are per hundred. */
enum Diligence {
    /** Keeps its dates, with rare slips of a few days. */
    STEADY(97, 3, 0, 12, 8, 3, 4),
    /** Late with every third task. */
    SLOW(64, 28, 8, 7, 45, 8, 8),
    /** Late with most tasks, and leaves some undone. */
    STRUGGLING(40, 32, 22, 5, 90, 20, 16);

    /** Days; who is later than that does it never, where the plan allows it. */
    static final int LONGEST_DELAY = 20;

    private static final int LATE_DAYS = 5;
    private static final int VERY_LATE_DAYS = 14;

    private final int inTime;
    private final int late;
    private final int veryLate;
    private final int verified;
    private final int fillsLate;
    private final int lateTeachers;
    private final int lateTeacherDays;

    Diligence(int inTime, int late, int veryLate, int verified, int fillsLate, int lateTeachers, int lateTeacherDays) {
        this.inTime = inTime;
        this.late = late;
        this.veryLate = veryLate;
        this.verified = verified;
        this.fillsLate = fillsLate;
        this.lateTeachers = lateTeachers;
        this.lateTeacherDays = lateTeacherDays;
    }

    static Diligence draw(RandomGenerator random) {
        var chance = random.nextInt(100);
        return chance < 72 ? STEADY : chance < 93 ? SLOW : STRUGGLING;
    }

    /** Days after the due day: 0 for in time, -1 for never. */
    int delay(RandomGenerator random) {
        var chance = random.nextInt(100);
        if (chance < inTime) {
            return 0;
        }
        if (chance < inTime + late) {
            return 1 + random.nextInt(LATE_DAYS);
        }
        return chance < inTime + late + veryLate ? LATE_DAYS + 1 + random.nextInt(VERY_LATE_DAYS) : -1;
    }

    /** Records the information administrator verifies in a day. */
    int verifiedPerDay() {
        return verified;
    }

    /** Whether some of the unit's teachers submit late. */
    boolean fillsLate(RandomGenerator random) {
        return random.nextInt(100) < fillsLate;
    }

    /** Whether a teacher of a unit that fills late is one of those who do. */
    boolean isLateTeacher(RandomGenerator random) {
        return random.nextInt(100) < lateTeachers;
    }

    /** How many days after the due day such a teacher submits. */
    int teacherDelay(RandomGenerator random) {
        return 1 + random.nextInt(lateTeacherDays);
    }
}
