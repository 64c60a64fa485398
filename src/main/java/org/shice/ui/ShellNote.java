package org.shice.ui;

/** Words that stand above every page, for example that the data are invented. Features provide these as beans. */
public record ShellNote(String textKey) {}
