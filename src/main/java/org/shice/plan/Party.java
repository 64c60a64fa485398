package org.shice.plan;

/** Who leads or takes part, as both source plans name them (O-1, O-4). */
public enum Party {
    CITY_OFFICE,
    CITY_GROUP,
    COUNTY_BUREAU,
    COUNTY_SCHOOL,
    CITY_SCHOOL,
    SCHOOL,
    TEACHERS,
    ADMINISTRATORS,
    HR,
    IT_CENTRE,
    TEACHING_AFFAIRS,
    PLANNING,
    RESEARCH,
    FINANCE,
    COLLEGE,
    COLLEGE_STAFF,
    BUSINESS_LEAD,
    TECHNICAL_LEAD
}
