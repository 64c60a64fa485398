/** Signing in, passwords and accounts in the user interface. */
@NullMarked
package org.shice.account.ui;

import org.jspecify.annotations.NullMarked;
