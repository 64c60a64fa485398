package org.shice.organization;

/** What a unit is in the tree of its organisation (单位类别). */
public enum UnitKind {
    /** 市教育局: the root of a city. */
    CITY_BUREAU,
    /** 县市区教育行政部门. */
    DISTRICT_BUREAU,
    /** 学校、幼儿园; under a district, or 市直 directly under the bureau. */
    SCHOOL,
    /** 高等学校: the root of a university. */
    UNIVERSITY,
    /** 学院: a unit of a university whose staff are collected. */
    COLLEGE,
    /** 职能部门 such as 人事处, 教务处, 科技处; reviews sections or confirms. */
    DEPARTMENT
}
