package org.shice.roster;

/** Where an import (导入) stands. Until it is confirmed nothing of it is on the register. */
public enum ImportState {
    /** 解析中: the rows are being read and compared. */
    READING,
    /** 待确认: the dry run is there to look at. */
    READY,
    /** 写入中: the accepted rows are being taken over. */
    APPLYING,
    /** 已完成. */
    DONE,
    /** 未能读取: the file as a whole cannot be used; the problems say why. */
    FAILED,
    /** 已放弃: nothing was taken over. */
    DISCARDED
}
