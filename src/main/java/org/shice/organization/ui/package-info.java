/** The organisation tree as its administrators see it. */
@NullMarked
package org.shice.organization.ui;

import org.jspecify.annotations.NullMarked;
