/** The pages of plans: creating one from a template, the plan page, choices, readiness, working group. */
@NullMarked
package org.shice.plan.ui;

import org.jspecify.annotations.NullMarked;
