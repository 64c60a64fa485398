package org.shice.plan;

/** How it shows that a unit has met a milestone. */
public enum Measure {
    /** A person says so, with evidence. */
    ATTESTED,
    /** 业务负责人 and 技术负责人 are named (O-2, 附件3). */
    CONTACTS_NAMED,
    /** Everybody on the roster has an account. */
    ACCOUNTS_ISSUED,
    /** The roster holds people. */
    ROSTER_IMPORTED,
    /** Everybody's record is submitted. */
    ALL_SUBMITTED,
    /** The unit has verified every record (初审). */
    ALL_VERIFIED,
    /** The sections and the district have audited every record. */
    ALL_AUDITED,
    /** Every record is confirmed and effective. */
    ALL_CONFIRMED,
    /** The superior has received the report. */
    REPORT_RECEIVED
}
