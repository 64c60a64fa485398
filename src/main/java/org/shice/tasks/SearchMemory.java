package org.shice.tasks;

/**
 * The text a person searched for last, kept for the session. A search is mostly for a name, and names never stand in a
 * URL; the address of a list only says that a search is on.
 */
public final class SearchMemory {

    private String text = "";

    public String text() {
        return text;
    }

    public void remember(String searched) {
        text = searched;
    }
}
