package org.shice.plan;

/** Who answers for a milestone: a choice of units below the unit of the campaign. */
public enum Responsible {
    /** 市教育局, or whatever unit the campaign is run for. */
    CITY_BUREAU,
    /** 县市区教育行政部门 */
    COUNTY_BUREAUS,
    /** Schools under a district. */
    COUNTY_SCHOOLS,
    /** 市直 schools, directly under the bureau. */
    CITY_SCHOOLS,
    ALL_SCHOOLS,
    /** 各县市区、市直学校: those who report to the bureau. */
    COUNTY_BUREAUS_AND_CITY_SCHOOLS,
    /** The university itself; the lead department acts for it. */
    UNIVERSITY,
    /** 学院: the units of a university whose staff are collected. */
    COLLEGES,
    /** 职能部门 */
    DEPARTMENTS,
    /** Every unit that has staff or oversees units that have. */
    ALL_UNITS
}
