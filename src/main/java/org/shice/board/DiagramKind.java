package org.shice.board;

import java.util.Optional;
import java.util.stream.Stream;

/** The processes of a campaign that have a live picture. */
public enum DiagramKind {
    /** The plan of a city. Per milestone its units. */
    CITY_PLAN("city-collection-plan"),
    /** The plan of a university. Per milestone its units. */
    UNIVERSITY_PLAN("university-collection-plan"),
    /** A milestone: opened for its units and watched. Counts milestones. */
    MILESTONE("plan-milestone"),
    /** The deadline of one unit: reminded, escalated, met. Counts units' deadlines. */
    DEADLINE("deadline-milestone"),
    /** The campaign itself: opening and enrolment. */
    CAMPAIGN("collection-campaign"),
    /** The collection of one person's record. Counts people. */
    COLLECTION("teacher-collection"),
    /** The review of one submission. Counts tasks. */
    REVIEW("profile-review");

    private final String process;

    DiagramKind(String process) {
        this.process = process;
    }

    /** The key of the model. */
    public String process() {
        return process;
    }

    public boolean isPlan() {
        return this == CITY_PLAN || this == UNIVERSITY_PLAN;
    }

    /** Whether it exists only when the campaign has a plan. */
    public boolean needsPlan() {
        return isPlan() || this == MILESTONE || this == DEADLINE;
    }

    /** The kind with this model key. */
    public static Optional<DiagramKind> of(String process) {
        return Stream.of(values()).filter(kind -> kind.process.equals(process)).findFirst();
    }
}
