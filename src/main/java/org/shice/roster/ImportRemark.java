package org.shice.roster;

/** Something about a row of an import that is worth a look. */
public enum ImportRemark {
    /** 提醒: a warning or a note of any kind. */
    ANY,
    /** 不属采集范围或待定 (SC-1 to SC-4). */
    OUT_OF_SCOPE,
    /** 与教师填写不同: the file contradicts the teacher (C-22). */
    TEACHER_VALUES
}
