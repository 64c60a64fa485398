package org.shice.roster.ui;

import org.shice.roster.ImportInfo;

/** An import in the list, with the names of its unit and of who began it. */
record ImportLine(ImportInfo info, String unitName, String by) {}
