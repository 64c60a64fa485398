package org.shice.platform.sheet;

import org.shice.platform.error.Refusal;

/** A file that is not read, with the reason in plain words. */
public abstract sealed class SheetRefused extends Refusal
        permits NotAWorkbook, EncryptedWorkbook, UnsafeWorkbook, WorkbookTooLarge {

    SheetRefused(Object... args) {
        super(Kind.INVALID, args);
    }
}
