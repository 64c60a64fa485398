package org.shice.roster;

/**
 * The figures of an import; each counts the rows that the list shows for it.
 *
 * @param warned rows with a warning or a note
 * @param outOfScope rows of people who are not, or perhaps not, collected (SC-1 to SC-4)
 * @param contested rows that differ from what the teacher gave (C-22)
 * @param accepted new and changed rows that will be taken over
 * @param acceptedNew those of them who are new
 * @param overwriting those of them that replace what the teacher gave
 * @param applied rows that have been taken over
 */
public record ImportCounts(
        int added,
        int changed,
        int same,
        int wrong,
        int warned,
        int outOfScope,
        int contested,
        int accepted,
        int acceptedNew,
        int overwriting,
        int applied) {

    /** The figures of an import without rows. */
    static final ImportCounts NONE = new ImportCounts(0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0);

    public int of(ImportRowState state) {
        return switch (state) {
            case NEW -> added;
            case CHANGED -> changed;
            case SAME -> same;
            case ERROR -> wrong;
        };
    }

    public int of(ImportRemark remark) {
        return switch (remark) {
            case ANY -> warned;
            case OUT_OF_SCOPE -> outOfScope;
            case TEACHER_VALUES -> contested;
        };
    }

    /** All rows of the file. */
    public int all() {
        return added + changed + same + wrong;
    }
}
