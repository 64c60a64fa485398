package org.shice.account;

/** The roles of both source plans; each is held for one unit and its subtree (domain.md 4.2). */
public enum Role {
    /** 教师: fills the own record. */
    TEACHER,
    /** 信息管理员 (技术负责人): roster, verification, reporting of a unit. */
    INFORMATION_ADMIN,
    /** 系统管理员: organisations, accounts, passwords, the server. */
    SYSTEM_ADMIN,
    /** 业务负责人: coordination and supervision of a unit. */
    BUSINESS_LEAD,
    /** 信息查询员: masked look-ups. */
    QUERY_CLERK,
    /** 培训管理员: training records. */
    TRAINING_ADMIN,
    /** 职能部门审核员 (教务处, 科技处, …): reviews the sections of a department. */
    SECTION_REVIEWER,
    /** 县区审核员. */
    DISTRICT_AUDITOR,
    /** 市局审核员, or 人事处 of a university: confirms. */
    BUREAU_REVIEWER,
    /** 领导: sees progress and figures. */
    MANAGER;

    /** The name Spring Security knows. */
    public String authority() {
        return "ROLE_" + name();
    }
}
