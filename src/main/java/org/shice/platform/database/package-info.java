/** The embedded PostgreSQL server and the schema migrations. */
@NullMarked
package org.shice.platform.database;

import org.jspecify.annotations.NullMarked;
