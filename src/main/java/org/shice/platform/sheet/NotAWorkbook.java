package org.shice.platform.sheet;

/** The content is neither an .xlsx nor an .xls workbook, whatever its name says, or it is damaged. */
public final class NotAWorkbook extends SheetRefused {}
