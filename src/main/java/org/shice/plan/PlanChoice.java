package org.shice.plan;

import java.util.Arrays;
import java.util.List;

/** Points on which the source plans contradict themselves or each other, and the answers to choose from (domain.md 4.7). */
public enum PlanChoice {
    /** Monthly report on the 25th (text) or the 20th (附件4). */
    C01_REPORT_DAY(PlanTemplate.UNIVERSITY, "DAY_20 DAY_25"),
    /** What is counted is done by its count alone, or its superior may say so by hand with a reason. */
    C04_BY_HAND(PlanTemplate.CITY + " " + PlanTemplate.UNIVERSITY, "WITH_REASON COMPUTED_ONLY"),
    /** Section departments review between unit and confirmation, or the unit's head alone does. */
    C05_SECTION_REVIEW(PlanTemplate.UNIVERSITY, "THREE_STEPS UNIT_ONLY"),
    /** Filling and review share a day, or the review begins on the day after. */
    C07_SHARED_DAY(PlanTemplate.UNIVERSITY, "SHARED NEXT_DAY"),
    /** All done by the end of the buffer, or by the end of the review. */
    C08_FINAL_DAY(PlanTemplate.UNIVERSITY, "WITH_BUFFER WITHOUT_BUFFER"),
    /** Preparation as the plan has it, before the document's date, or from that date on. */
    C09_BACK_DATED(PlanTemplate.UNIVERSITY, "AS_WRITTEN FROM_ISSUE"),
    /** 工勤 on contract are collected or not; the default is what the template's source says. */
    C11_CONTRACT_WORKERS(PlanTemplate.CITY + " " + PlanTemplate.UNIVERSITY, "INCLUDED EXCLUDED"),
    /** Who keeps the responsibility letters: each as its steps say, or all as the letter itself says. */
    C13_LETTERS(PlanTemplate.CITY, "BY_STEP BY_LETTER"),
    /** The quarterly register from January on, or only after the collection. */
    C18_REGISTER_FROM(PlanTemplate.CITY, "FROM_JANUARY AFTER_COLLECTION"),
    /** County and city audit until the same day, or the counties a week earlier. */
    C26_AUDIT_DAY(PlanTemplate.CITY, "SAME_DAY COUNTY_FIRST");

    /** Words with a space between them, because constants must not hold a list that somebody may change. */
    private final String templates;

    private final String options;

    PlanChoice(String templates, String options) {
        this.templates = templates;
        this.options = options;
    }

    /** Its id in domain.md 4.7, such as {@code C-01}. */
    public String id() {
        return "C-" + name().substring(1, 3);
    }

    public List<String> options() {
        return words(options);
    }

    /** The choices a template leaves open. */
    public static List<PlanChoice> of(String template) {
        return Arrays.stream(values())
                .filter(choice -> words(choice.templates).contains(template))
                .toList();
    }

    /** What holds until somebody chooses. */
    public String defaultFor(String template) {
        return this == C11_CONTRACT_WORKERS && template.equals(PlanTemplate.CITY)
                ? "EXCLUDED"
                : options().get(0);
    }

    /**
     * Whether it may still be chosen while the plan runs: it moves no date, decides over nobody's record and is no part of
     * what somebody has confirmed already.
     */
    public boolean isOpenAfterLaunch() {
        return this == C04_BY_HAND;
    }

    /** Whether it may be chosen in a plan that stands so. */
    boolean isOpenIn(PlanState state) {
        return state == PlanState.DRAFT || (state == PlanState.LAUNCHED && isOpenAfterLaunch());
    }

    /** The choice with this id. @throws IllegalArgumentException when there is none */
    static PlanChoice ofId(String id) {
        return Arrays.stream(values())
                .filter(choice -> choice.id().equals(id))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException(id));
    }

    private static List<String> words(String text) {
        return List.of(text.split(" ", -1));
    }
}
