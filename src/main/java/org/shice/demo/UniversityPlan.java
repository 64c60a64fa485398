package org.shice.demo;

/**
 * The size of a demo university.
 *
 * @param prefix the beginning of all codes and account names, so that several worlds fit into one database
 */
public record UniversityPlan(String prefix, int colleges, int peoplePerCollege, long seed) {

    /** demo-university: eight colleges, 400 people. */
    public static final UniversityPlan FULL = new UniversityPlan("", 8, 50, 1958);
}
