package org.shice.organization;

/** What a responsible person of a unit answers for (责任人); the lists of both plans name them (O-1, O-2, O-7). */
public enum Duty {
    /** 单位负责人 */
    HEAD,
    /** 业务负责人 */
    BUSINESS_LEAD,
    /** 技术负责人 (信息管理员) */
    INFORMATION_ADMIN,
    /** 联络员 */
    CONTACT
}
