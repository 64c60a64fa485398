package org.shice.roster;

import org.shice.platform.sheet.SheetKind;

/** A workbook to download. */
public record SheetFile(String name, SheetKind kind, byte[] content) {}
