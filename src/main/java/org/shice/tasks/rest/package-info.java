/** The task list over REST. */
@NullMarked
package org.shice.tasks.rest;

import org.jspecify.annotations.NullMarked;
