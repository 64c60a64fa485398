package org.shice.platform.sheet;

/** The workbook is protected with a password for opening. */
public final class EncryptedWorkbook extends SheetRefused {}
