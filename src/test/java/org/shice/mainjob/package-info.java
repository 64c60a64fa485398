/** The main job as people and machines do it from outside: over HTTP, and with nothing but what HTTP gives. */
@NullMarked
package org.shice.mainjob;

import org.jspecify.annotations.NullMarked;
