package org.shice.rehearsal.simulation;

import java.time.LocalDate;

/**
 * What to rehearse.
 *
 * @param template the key of a plan template
 * @param units schools or colleges
 * @param teachers of all units together
 * @param seed of everything that is left to chance
 * @param startsOn the first day of the plan
 */
public record Scenario(String template, int units, int teachers, long seed, LocalDate startsOn) {}
