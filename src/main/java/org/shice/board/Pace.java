package org.shice.board;

/**
 * What happened in a stretch of time.
 *
 * @param submitted submissions, repeated ones included
 * @param effective records that became effective
 */
public record Pace(int submitted, int effective) {

    public static final Pace NONE = new Pace(0, 0);

    public Pace plus(Pace other) {
        return new Pace(submitted + other.submitted, effective + other.effective);
    }
}
