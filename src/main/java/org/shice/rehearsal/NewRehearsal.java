package org.shice.rehearsal;

import java.time.LocalDate;

/**
 * What to rehearse.
 *
 * @param template the key of a plan template
 * @param units schools or colleges, 2 to 500
 * @param teachers of all units together, at least as many as units and at most 20,000
 * @param seed of everything that is left to chance, 0 to 2,147,483,647
 * @param language of the report, {@code zh} or {@code en}
 */
public record NewRehearsal(String template, int units, int teachers, long seed, LocalDate startsOn, String language) {}
