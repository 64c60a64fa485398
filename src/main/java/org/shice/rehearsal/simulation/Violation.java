package org.shice.rehearsal.simulation;

import org.jspecify.annotations.Nullable;

/**
 * What should not have happened.
 *
 * @param milestone its number in the plan, or null
 * @param unit or empty
 */
record Violation(Rule rule, @Nullable Integer milestone, String unit, String detail) {}
