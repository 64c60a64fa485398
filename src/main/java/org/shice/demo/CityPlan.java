package org.shice.demo;

/**
 * The size of a demo city.
 *
 * @param prefix the beginning of all codes and account names, so that several worlds fit into one database
 */
public record CityPlan(
        String prefix, int districts, int schoolsPerDistrict, int directSchools, int peoplePerSchool, long seed) {

    /** demo-city: 24 schools, 1,200 people. */
    public static final CityPlan FULL = new CityPlan("", 3, 6, 6, 50, 2026);
}
