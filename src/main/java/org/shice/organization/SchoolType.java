package org.shice.organization;

/** The type of school, which chooses the form profile and the meaning of codes (domain.md 1.2). */
public enum SchoolType {
    /** 中小学 */
    PRIMARY_MIDDLE,
    /** 幼儿园 */
    KINDERGARTEN,
    /** 特殊教育学校 */
    SPECIAL,
    /** 中等职业学校 */
    VOCATIONAL,
    /** 高等学校 */
    HIGHER
}
