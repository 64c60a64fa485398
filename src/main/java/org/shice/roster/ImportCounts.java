package org.shice.roster;

/**
 * The figures of an import; each counts the rows that the list shows for it.
 *
 * @param accepted new and changed rows that will be taken over
 * @param applied rows that have been taken over
 */
public record ImportCounts(int added, int changed, int same, int wrong, int warned, int accepted, int applied) {

    public int of(ImportRowState state) {
        return switch (state) {
            case NEW -> added;
            case CHANGED -> changed;
            case SAME -> same;
            case ERROR -> wrong;
        };
    }
}
