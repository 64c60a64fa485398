@NullMarked
package org.shice.platform.database;

import org.jspecify.annotations.NullMarked;
