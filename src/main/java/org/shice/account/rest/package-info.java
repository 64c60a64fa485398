/** Accounts over REST, and who may call the REST API at all. */
@NullMarked
package org.shice.account.rest;

import org.jspecify.annotations.NullMarked;
