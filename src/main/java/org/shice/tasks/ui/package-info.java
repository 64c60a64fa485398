/** The task list as people see it. */
@NullMarked
package org.shice.tasks.ui;

import org.jspecify.annotations.NullMarked;
